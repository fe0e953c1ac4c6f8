import {
  mastheadInputSchema,
  type DeskMasthead,
  type Masthead,
  type MastheadInput,
} from "@claimledger/claims/desk/masthead";
import type { PrismaClient } from "@claimledger/prisma/client";
import { permit, requireVersion, type ReadContext, type WriteContext } from "../context.ts";
import { toDateTime } from "../rows.ts";

const id = 1;

/** Who is behind the site; empty fields where nobody has told yet. */
export async function getMasthead(db: PrismaClient): Promise<Masthead> {
  const { row_version: _, ...masthead } = await load(db);
  return masthead;
}

export async function getDeskMasthead(ctx: ReadContext): Promise<DeskMasthead> {
  permit(ctx, "admin");
  return load(ctx.db);
}

export async function editMasthead(ctx: WriteContext, input: MastheadInput): Promise<DeskMasthead> {
  permit(ctx, "admin");
  await ctx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('masthead'))`;
  const { row_version } = await load(ctx.db);
  requireVersion(ctx, row_version);
  const data = { content: input, updatedAt: ctx.now, rowVersion: row_version + 1 };
  await ctx.db.masthead.upsert({ where: { id }, create: { id, ...data }, update: data });
  return load(ctx.db);
}

async function load(db: ReadContext["db"]): Promise<DeskMasthead> {
  const row = await db.masthead.findUnique({ where: { id } });
  return {
    ...mastheadInputSchema.parse(row?.content ?? {}),
    updated_at: toDateTime(row?.updatedAt ?? null),
    row_version: row?.rowVersion ?? 0,
  };
}
