import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { Show, type JSX } from "solid-js";
import { getSiteName, getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { toBibTeX, toCitation } from "./to-citation.ts";

type Props = {
  claim: PublicClaim;
  /** SHA-256 of the document shown. */
  version: string | undefined;
};

/** Ready-made citations of the version shown, and ways to send the page on. */
export function CiteAndShare(props: Props) {
  const { t, language } = useLanguage();
  const url = () => `${getSiteOrigin()}${props.claim.path}`;
  const cited = () => ({ ...props, url: url(), site: getSiteName() });
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.claim.cite_title}</h2>
      <Show when={props.claim.verdict}>
        <Copied id="citation" label={t.claim.cite_copy}>
          {toCitation(cited(), language)}
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

/** A text and the button that copies it, which only a script can show. */
function Copied(props: { id: string; label: string; code?: boolean; children: JSX.Element }) {
  const { t } = useLanguage();
  return (
    <div class="copied">
      <p id={props.id} class={props.code ? "citation code" : "citation"}>
        {props.children}
      </p>
      <button
        type="button"
        class="button small"
        hidden
        data-copy={props.id}
        data-copied={t.claim.copied}
      >
        {props.label}
      </button>
    </div>
  );
}
