import { createHash } from "node:crypto";
import { z } from "zod";
import { invalidField } from "@claimledger/claims/errors";

/** A time within a cursor. PostgreSQL knows no year 0. */
export const instantSchema = z.iso.datetime().refine((value) => !value.startsWith("0000"));

/** A name within a cursor, as PostgreSQL can hold it. */
export const nameSchema = z
  .string()
  .max(300)
  .refine((value) => !value.includes("\0") && value.isWellFormed());

/**
 * An opaque cursor: where the last page ended, bound to the query it came from, so that it cannot be
 * carried into another one.
 */
export function makeCursor(query: object, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([hashQuery(query), position])).toString("base64url");
}

/** The position in a cursor; null without one. Refuses one that is damaged or of another query. */
export function readCursor<S extends z.ZodType>(
  query: { cursor?: string | undefined },
  position: S,
): z.infer<S> | null {
  if (query.cursor === undefined) return null;
  const [hash, value] = decode(query.cursor);
  const result = position.safeParse(value);
  if (typeof hash !== "string" || !result.success)
    throw invalidField(
      "/query/cursor",
      "This is no cursor of ours. Start again without one.",
      "wrong_form",
    );
  if (hash !== hashQuery(query))
    throw invalidField(
      "/query/cursor",
      "This cursor belongs to another query. Keep all other parameters as they were, or start again without it.",
      "not_possible",
    );
  return result.data;
}

function decode(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function hashQuery(query: object): string {
  const rest = Object.entries(query)
    .filter(([key, value]) => key !== "cursor" && key !== "limit" && value !== undefined)
    .sort();
  return createHash("sha256").update(JSON.stringify(rest)).digest("base64url").slice(0, 8);
}
