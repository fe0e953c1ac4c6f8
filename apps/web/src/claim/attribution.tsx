import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { keepTogether } from "../language/join-parts.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Dotted } from "../layout/dotted.tsx";

/** Who made a claim, when and where, in one line. */
export function Attribution(props: { claim: PublicClaim }) {
  const { t, format } = useLanguage();
  const parts = () => {
    const { claimant, reported_by, made_on, article } = props.claim;
    const day = made_on ?? article.published_on;
    return [
      claimant ? t.claim.said(claimant.name) : t.claim.unknown_claimant,
      reported_by && t.claim.reported(reported_by),
      day && keepTogether(format.date(day)),
      article.publisher,
    ];
  };
  return (
    <p class="attribution">
      <Dotted parts={parts()} />
    </p>
  );
}
