import { toCardFrame } from "@claimledger/claims/publish/card-frame";
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
          {toCardFrame(props.claim, { origin: getSiteOrigin(), title: props.claim.statement }).html}
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

function toScript({ article }: PublicClaim): string {
  return `<script src="${getSiteOrigin()}/embed.js" data-article="${article.id}" referrerpolicy="no-referrer" async></script>`;
}
