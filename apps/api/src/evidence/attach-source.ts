import { v7 as uuid } from "uuid";
import type { DeskEvidence } from "@claimledger/claims/desk/claim";
import { invalidField } from "@claimledger/claims/errors";
import type { EvidenceInput, Source } from "@claimledger/claims/review/evidence";
import type { Prisma } from "@claimledger/prisma/client";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { lockClaim } from "../lock.ts";
import { noteClaimWriter, noteEditor, withWriter } from "../reviews/note-editor.ts";
import { fromDate } from "../rows.ts";
import { attached, deskEvidence, toDeskEvidence } from "./rows.ts";

const mostEvidence = 200;

/** Attaches a source to a claim as evidence. */
export async function attachSource(
  ctx: WriteContext,
  claimId: string,
  input: EvidenceInput,
): Promise<DeskEvidence> {
  permit(ctx, "reviewer", "editor", "admin");
  await takeOpenClaim(ctx, claimId);
  await refuseTooMany(ctx, claimId);
  const row = await ctx.db.evidence.create({
    data: {
      id: uuid(),
      claimId,
      addedById: ctx.actor.id,
      editorIds: [ctx.actor.id],
      createdAt: ctx.now,
      ...(await toData(ctx, input)),
    },
    include: deskEvidence,
  });
  return toDeskEvidence(row);
}

export async function editEvidence(
  ctx: WriteContext,
  id: string,
  input: EvidenceInput,
): Promise<DeskEvidence> {
  const { editorIds } = await takeEvidence(ctx, id);
  const row = await ctx.db.evidence.update({
    where: { id },
    data: {
      ...(await toData(ctx, input)),
      editorIds: withWriter(editorIds, ctx.actor),
      rowVersion: { increment: 1 },
    },
    include: deskEvidence,
  });
  return toDeskEvidence(row);
}

/** Takes evidence off a claim's working set; published verdicts keep their own copy. */
export async function removeEvidence(ctx: WriteContext, id: string): Promise<void> {
  const { claimId } = await takeEvidence(ctx, id);
  await ctx.db.evidence.update({
    where: { id },
    data: { removedAt: ctx.now },
    select: { id: true },
  });
  await noteClaimWriter(ctx, claimId);
}

/** Puts evidence back that was taken off, in the version it had. */
export async function restoreEvidence(ctx: WriteContext, id: string): Promise<DeskEvidence> {
  const { claimId, editorIds } = await takeEvidence(ctx, id, { removedAt: { not: null } });
  await refuseTooMany(ctx, claimId);
  const row = await ctx.db.evidence.update({
    where: { id },
    data: { removedAt: null, editorIds: withWriter(editorIds, ctx.actor) },
    include: deskEvidence,
  });
  await noteClaimWriter(ctx, claimId);
  return toDeskEvidence(row);
}

async function refuseTooMany({ db }: WriteContext, claimId: string): Promise<void> {
  const count = await db.evidence.count({ where: { claimId, ...attached } });
  if (count >= mostEvidence) refuse("conflict", `A claim carries at most ${mostEvidence} sources.`);
}

async function takeEvidence(
  ctx: WriteContext,
  id: string,
  state: Prisma.EvidenceWhereInput = attached,
) {
  permit(ctx, "reviewer", "editor", "admin");
  const found = await ctx.db.evidence.findUnique({ where: { id }, select: { claimId: true } });
  await takeOpenClaim(ctx, assertFound(found, "evidence", id).claimId);
  const row = await ctx.db.evidence.findFirst({ where: { id, ...state } });
  const evidence = assertFound(row, "evidence", id);
  requireVersion(ctx, evidence.rowVersion);
  return evidence;
}

async function takeOpenClaim(ctx: WriteContext, claimId: string): Promise<void> {
  await lockClaim(ctx.db, claimId);
  const found = await ctx.db.claim.findUnique({
    where: { id: claimId },
    select: { status: true },
  });
  if (assertFound(found, "claim", claimId).status === "retracted")
    refuse("wrong_status", "This claim was retracted; its evidence stays as it is.");
  await noteEditor(ctx, claimId);
}

async function toData(ctx: WriteContext, input: EvidenceInput) {
  const { source, quote, stance, note, accessed_on } = input;
  if (accessed_on > tomorrow(ctx.now))
    throw invalidField(
      "/accessed_on",
      `${accessed_on} is in the future; say when you read it.`,
      "out_of_range",
    );
  return {
    sourceId: await findOrCreateSource(ctx, source),
    quote,
    stance,
    note,
    accessedOn: fromDate(accessed_on),
  };
}

/** The latest date that somewhere on earth is today. */
function tomorrow(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Sources that are alike in every word are one row. */
async function findOrCreateSource({ db }: WriteContext, source: Source): Promise<string> {
  const data = toSourceData(source);
  if (data.url) {
    const same = await db.source.findFirst({ where: data, select: { id: true } });
    if (same) return same.id;
  }
  const { id } = await db.source.create({ data: { ...data, id: uuid() }, select: { id: true } });
  return id;
}

function toSourceData(source: Source) {
  const { kind, title } = source;
  if (kind === "protected") return { kind, title, protectedReason: source.protected_reason };
  const { url, publisher, published_on } = source;
  return { kind, title, url, publisher, publishedOn: fromDate(published_on) };
}
