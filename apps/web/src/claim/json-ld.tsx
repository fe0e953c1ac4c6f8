import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import { Show } from "solid-js";
import { isServer } from "solid-js/web";
import { getPageContext } from "../http/page-context.ts";
import { getSiteName, getSiteOrigin } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";
import { escapeJson } from "./escape-json.ts";

/** The claim's one ClaimReview as markup, in the words that the page shows; nothing while there is no verdict. */
export function ClaimReviewMarkup(props: { claim: PublicClaim }) {
  const { language } = useLanguage();
  const site = { origin: getSiteOrigin(), name: getSiteName() };
  const review = () => toClaimReview(props.claim, site, language);
  return (
    <Show when={review()}>
      {(value) => (
        <script
          type="application/ld+json"
          nonce={isServer ? getPageContext().nonce : undefined}
          innerHTML={escapeJson(value())}
        />
      )}
    </Show>
  );
}
