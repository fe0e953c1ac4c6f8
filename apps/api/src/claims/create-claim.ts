import { v7 as uuid } from "uuid";
import type { DateMention } from "@claimledger/claims/analysis/date";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { indexText } from "@claimledger/claims/article/text";
import { slugify } from "@claimledger/claims/match/tokens";
import { assertFound, refuse, type WriteContext } from "../context.ts";
import { lockLatestRevision, lockRevision } from "../lock.ts";
import { refuseWithdrawn } from "../articles/refuse-withdrawn.ts";
import { publishLater } from "../publication/append-publications.ts";
import { toAnchorWords } from "./to-anchor-words.ts";

export type NewClaim = {
  articleId: string;
  revisionId: string;
  start: number;
  end: number;
  statement: string;
  kind: string;
  claimant: string | null;
  reportedBy: string | null;
  quoted: string[];
  quantities: Quantity[];
  dates: DateMention[];
  checkWorthiness: number;
  /** Who worded it, where it is not as the article has it. */
  editorIds: string[];
};

/** Creates a claim at its place in a revision and makes it public, unreviewed. Returns its id. */
export async function createClaim(ctx: WriteContext, input: NewClaim): Promise<string> {
  const { db, actor, now } = ctx;
  const { claimant, revisionId, start, end, ...rest } = input;
  await lockLatestRevision(db, rest.articleId);
  await refuseWithdrawn(db, rest.articleId);
  await refuseOldRevision(ctx, rest.articleId, revisionId);
  await lockRevision(db, revisionId);
  await refuseSamePlace(ctx, { revisionId, start, end });
  const revision = await db.articleRevision.findUnique({
    where: { id: revisionId },
    select: { text: true, article: { select: { language: true } } },
  });
  const { text, article } = assertFound(revision, "revision", revisionId);
  const id = uuid();
  await db.claim.create({
    data: {
      ...rest,
      id,
      revisionId,
      slug: slugify(input.statement),
      language: article.language,
      claimantId: await findOrCreateClaimant(ctx, claimant),
      acceptedById: actor.id,
      createdAt: now,
      updatedAt: now,
      stageAt: now,
      anchors: { create: { revisionId, ...toAnchorWords(indexText(text), start, end) } },
    },
    select: { id: true },
  });
  publishLater(ctx, id, "claim_accepted");
  return id;
}

/** The claimant of that name; the first claim by somebody creates them. */
export async function findOrCreateClaimant({ db }: WriteContext, name: string | null) {
  if (name === null) return null;
  await db.claimant.createMany({ data: { id: uuid(), name }, skipDuplicates: true });
  const { id } = await db.claimant.findUniqueOrThrow({ where: { name }, select: { id: true } });
  return id;
}

/** A claim is made of what the article says now. */
async function refuseOldRevision({ db }: WriteContext, articleId: string, revisionId: string) {
  const newer = await db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  if (newer && newer.id !== revisionId)
    refuse(
      "conflict",
      `The article has a newer text, revision ${newer.number}: accept the claim from there.`,
    );
}

type Place = { revisionId: string; start: number; end: number };

/** Words make one claim at a time; once its verdict is retracted they may be checked anew as another. */
export async function refuseSamePlace(ctx: WriteContext, place: Place): Promise<void> {
  const same = await ctx.db.anchor.findFirst({
    where: { ...place, claim: { withdrawnAt: null, status: { not: "retracted" } } },
    select: { claimId: true },
  });
  if (same) refuse("conflict", `These words are a claim already: ${same.claimId}.`);
}
