import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { TextMark } from "../../article/marked-text.tsx";
import { toClaimMarks } from "../../article/to-claim-marks.ts";
import type { LanguageValue } from "../../language/language-context.tsx";
import type { DeskMessages } from "../../messages/desk/en.ts";

type Words = LanguageValue & { d: DeskMessages };

/** Marks of an article at the desk: claims lead to their review, proposals to their place in the list. */
export function toDeskMarks(article: DeskArticle, proposals: Proposal[], words: Words): TextMark[] {
  const claims = toClaimMarks(article.claims, words).map((mark) => ({
    ...mark,
    href: `/desk/claims/${mark.id}`,
  }));
  return [...claims, ...proposals.map((proposal) => toProposalMark(proposal, words))];
}

function toProposalMark({ id, start, end, rank, statement }: Proposal, { t, d }: Words): TextMark {
  return {
    id,
    start,
    end,
    number: rank,
    href: `#proposal-${id}`,
    label: `${t.label(d.proposals.rank(rank))}${statement}`,
    status: "proposal",
    verdict: null,
  };
}
