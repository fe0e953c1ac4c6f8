import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { toRevisionTimes } from "../article/revision-times.ts";
import { TextChanges } from "../article/text-changes.tsx";
import { useLanguage } from "../language/language-context.tsx";

/** Says which version of the article the claim is about, once the article no longer has its words. */
export function TextStanding(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  const claim = () => props.claim;
  return (
    <Show when={claim().text_change}>
      {(change) => {
        const { state, changes, applies_to, found_in } = change();
        const [own, latest] = toRevisionTimes(format, applies_to, found_in);
        const words = t.claim.text_change;
        return (
          <section class="text-standing" aria-labelledby="text-standing">
            <h2 id="text-standing">{claim().verdict ? words.verdict(own) : words.claim(own)}</h2>
            <p>{words[state](latest)}</p>
            <TextChanges changes={changes} language={claim().language} />
            <p>
              <a
                href={`${claim().article.path}/revisions/${found_in.number}?from=${applies_to.number}`}
              >
                {words.compare}
              </a>
            </p>
          </section>
        );
      }}
    </Show>
  );
}
