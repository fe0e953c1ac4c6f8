import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show } from "solid-js";
import { getSiteName, getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Copied } from "./copied.tsx";
import { toBibTeX, toCitation } from "./to-citation.ts";
import { KeepWhole } from "../layout/keep-whole.tsx";

type Props = {
  claim: PublicClaim;
  /** SHA-256 of the document shown. */
  version: string | undefined;
};

/** Ready-made citations of the version shown, and ways to send the page on. */
export function CiteAndShare(props: Props) {
  const { t, language } = useLanguage();
  const url = () => `${getSiteOrigin()}${props.claim.path}`;
  const isCitable = () => props.claim.verdict !== null && props.claim.status !== "retracted";
  const cited = () => ({ ...props, url: url(), site: getSiteName() });
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.claim.cite_title}</h2>
      <Show when={isCitable()}>
        <Copied id="citation" label={t.claim.cite_copy}>
          <KeepWhole text={toCitation(cited(), language)} />
        </Copied>
        <details>
          <summary>BibTeX</summary>
          <Copied id="bibtex" label={t.claim.cite_copy} code>
            {toBibTeX(cited(), language)}
          </Copied>
        </details>
      </Show>
      <p class="share">
        <button
          type="button"
          class="button small"
          hidden
          data-copy-text={url()}
          data-copied={t.claim.copied}
        >
          {t.claim.share_link}
        </button>
        <button type="button" class="button small" hidden data-share={url()}>
          {t.claim.share}
        </button>
        <a class="button small" href={toMail(props.claim.statement, url())} rel="external">
          {t.claim.share_mail}
        </a>
      </p>
    </section>
  );
}

function toMail(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
