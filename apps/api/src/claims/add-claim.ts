import type { DateMention } from "@claimledger/claims/analysis/date";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { resolveSelection } from "@claimledger/claims/article/find-selector";
import type { ClaimInput } from "@claimledger/claims/desk/claim";
import { invalidField } from "@claimledger/claims/errors";
import { assertFound, permit, type WriteContext } from "../context.ts";
import { createClaim } from "./create-claim.ts";

type Span = { start: number; end: number };

/** Adds a claim for words that a reviewer has selected in an article's latest revision. */
export async function addClaim(
  ctx: WriteContext,
  articleId: string,
  input: ClaimInput,
): Promise<string> {
  permit(ctx, "reviewer", "editor", "admin");
  const found = await ctx.db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, text: true },
  });
  const revision = assertFound(found, "article", articleId);
  const place = resolveSelection(revision.text, input.selectors);
  if (place.state !== "anchored")
    throw invalidField(
      "/selectors",
      `The words "${input.selectors[0].exact.slice(0, 80)}" are not at that place in the article's latest text. Select them again.`,
      "not_there",
    );
  const analysed = await findAnalysis(ctx, revision.id, place);
  return createClaim(ctx, {
    ...analysed,
    articleId,
    revisionId: revision.id,
    start: place.start,
    end: place.end,
    statement: input.statement ?? toStatement(input.selectors[0].exact),
    claimant: input.claimant === undefined ? analysed.claimant : input.claimant,
    editorIds: [ctx.actor.id],
  });
}

/** The selected words as a statement; they may be no longer than one that is typed. */
function toStatement(words: string): string {
  const statement = words.replaceAll(/\s+/g, " ").trim();
  if (statement === "")
    throw invalidField(
      "/selectors",
      "Only white space is selected. Select the claim's words.",
      "missing",
    );
  if (statement.length > 2_000)
    throw invalidField(
      "/statement",
      `The selected words have ${statement.length} characters: give a statement of at most 2,000.`,
      "too_long",
    );
  return statement;
}

/** What the analysis of the revision found within the selected words. */
async function findAnalysis(ctx: WriteContext, revisionId: string, place: Span) {
  const proposals = await ctx.db.proposal.findMany({
    where: { revisionId, start: { lt: place.end }, end: { gt: place.start } },
    orderBy: { rank: "asc" },
  });
  const within = <T extends Span>(items: T[]) =>
    items.filter(({ start, end }) => start >= place.start && end <= place.end);
  const [best] = proposals;
  return {
    kind: best?.kind ?? "attribute",
    claimant: best?.claimant ?? null,
    reportedBy: best?.reportedBy ?? null,
    quoted: proposals.flatMap(({ quoted }) => quoted as string[]),
    quantities: proposals.flatMap(({ quantities }) => within(quantities as Quantity[])),
    dates: proposals.flatMap(({ dates }) => within(dates as DateMention[])),
    checkWorthiness: best?.checkWorthiness ?? 0.5,
  };
}
