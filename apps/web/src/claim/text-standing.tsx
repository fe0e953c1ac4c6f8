import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { TextChanges } from "../article/text-changes.tsx";
import { useLanguage } from "../language/language-context.tsx";

/** Says which version of the article the claim is about, once the article no longer has its words. */
export function TextStanding(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  const claim = () => props.claim;
  return (
    <Show when={claim().text_change}>
      {(change) => (
        <section class="text-standing" aria-labelledby="text-standing">
          <h2 id="text-standing">
            {(claim().verdict ? t.claim.text_change.verdict : t.claim.text_change.claim)(
              format.date(change().applies_to.imported_at),
            )}
          </h2>
          <p>{t.claim.text_change[change().state](format.date(change().found_in.imported_at))}</p>
          <TextChanges changes={change().changes} language={claim().language} />
          <p>
            <a
              href={`${claim().article.path}/revisions/${change().found_in.number}?from=${change().applies_to.number}`}
            >
              {t.claim.text_change.compare}
            </a>
          </p>
        </section>
      )}
    </Show>
  );
}
