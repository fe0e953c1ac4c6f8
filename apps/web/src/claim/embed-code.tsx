import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Copied } from "./copied.tsx";

/** What a publisher puts into a page: the claim as a card, or marks in the article itself. */
export function EmbedCode(props: { claim: PublicClaim }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="embed">
      <h2 id="embed">{t.embed.title}</h2>
      <details>
        <summary>{t.embed.card}</summary>
        <Copied id="embed-card" label={t.embed.copy} code>
          {toFrame(props.claim)}
        </Copied>
      </details>
      <details>
        <summary>{t.embed.marks}</summary>
        <p class="quiet">{t.embed.marks_hint}</p>
        <Copied id="embed-marks" label={t.embed.copy} code>
          {toScript(props.claim)}
        </Copied>
      </details>
      <p>
        <a href="/docs/guides/show-a-badge">{t.embed.guide}</a>
      </p>
    </section>
  );
}

/** High enough for most claims; what `/oembed` answers is measured by the claim's own words. */
function toFrame({ id, statement }: PublicClaim): string {
  const title = statement.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${getSiteOrigin()}/embed/claims/${id}" title="${title}" width="560" height="300" frameborder="0" loading="lazy"></iframe>`;
}

function toScript({ article }: PublicClaim): string {
  return `<script src="${getSiteOrigin()}/embed.js" data-article="${article.id}" async></script>`;
}
