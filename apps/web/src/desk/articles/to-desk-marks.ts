import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { TextMark } from "../../article/marked-text.tsx";
import { toClaimMarks } from "../../article/to-claim-marks.ts";
import type { Messages } from "../../messages/en.ts";

/** Marks of an article at the desk: claims lead to their review, proposals to their place in the list. */
export function toDeskMarks(article: DeskArticle, proposals: Proposal[], t: Messages): TextMark[] {
  const claims = toClaimMarks(article.claims, t).map((mark) => ({
    ...mark,
    href: `/desk/claims/${mark.id}`,
  }));
  return [...claims, ...proposals.map(toProposalMark)];
}

function toProposalMark({ id, start, end, rank, statement }: Proposal): TextMark {
  return {
    id,
    start,
    end,
    number: rank,
    href: `#proposal-${id}`,
    label: `${rank}: ${statement}`,
    status: "proposal",
    verdict: null,
  };
}
