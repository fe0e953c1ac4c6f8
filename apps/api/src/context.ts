import type { Pool } from "pg";
import type { Logger } from "pino";
import { DomainError, type ErrorCode } from "@claimledger/claims/errors";
import type { Role } from "@claimledger/claims/review/review-can";
import type { EventType } from "@claimledger/claims/publish/event";
import type { Prisma, PrismaClient } from "@claimledger/prisma/client";
import type { CacheFile } from "./publication/document-file.ts";

/** Everything the API takes from outside. The clock and fetch are passed in, so tests can set them. */
export type Deps = {
  prisma: PrismaClient;
  pool: Pool;
  /** A direct connection for LISTEN, past any transaction pooler. */
  listenUrl: string;
  /** Origin of the public site, without a trailing slash. */
  publicUrl: string;
  siteName: string;
  authSecret: string;
  /** The one before, which what was sealed with it is still opened by. */
  previousAuthSecret?: string;
  clock: () => Date;
  log: Logger;
  /** Most bytes that cached public documents may take. */
  cacheBytes: number;
  /** Where those are kept that memory has no room for; nowhere unless given. */
  cacheFile?: CacheFile;
  /** Most followers of the change feed that this process takes; 5,000 unless given. */
  mostFollowers?: number;
  /** Most requests a minute, of one address without a key and of one person's keys; none unless given. */
  limits?: { anonymous: number; keyed: number };
  /** Lets article imports fetch from private addresses. */
  allowPrivateAddresses: boolean;
  /** Whether X-Forwarded-For comes from a proxy of ours. */
  trustProxy: boolean;
};

/** Who acts; `sessionId` is missing where a command or a job does it. */
export type Actor = { id: string; name: string; role: Role; sessionId?: string };

/** What a verb that reads works with. */
export type ReadContext = { db: PrismaClient | Prisma.TransactionClient; actor: Actor };

/** What a verb that writes works with: one transaction, one actor, one time. */
export type WriteContext = {
  db: Prisma.TransactionClient;
  actor: Actor;
  now: Date;
  /** Row version from If-Match; `*` as sent; "any" within a verb; null when the header is missing. */
  ifMatch: number | "*" | "any" | null;
  /** Claims whose public document has to be published before the transaction commits. */
  publications: Map<string, EventType>;
};

/** Refuses whoever does not have one of the roles. Commands act as `system` and may do anything. */
export function permit(ctx: { actor: Actor }, ...roles: Role[]): void {
  if (ctx.actor.role === "system" || roles.includes(ctx.actor.role)) return;
  throw new DomainError(
    "not_allowed",
    `This needs the role ${roles.join(" or ")}; you are ${ctx.actor.role}.`,
  );
}

/** Refuses a write whose If-Match is missing or names another version than the row has now. */
export function requireVersion(ctx: WriteContext, current: number): void {
  if (ctx.ifMatch === "any" || ctx.ifMatch === "*" || ctx.ifMatch === current) return;
  if (ctx.ifMatch === null)
    throw new DomainError(
      "precondition_required",
      `Send If-Match with the row version you have read, for example If-Match: "${current}".`,
    );
  throw new DomainError(
    "stale",
    `Somebody changed this in the meantime: you have version ${ctx.ifMatch}, it is now ${current}. Read it again and repeat your change.`,
  );
}

/** Throws unless `value` was found. */
export function assertFound<T>(value: T | null | undefined, what: string, id: string): T {
  if (value === null || value === undefined)
    throw new DomainError("not_found", `There is no ${what} with the id ${id}.`);
  return value;
}

export function refuse(code: ErrorCode, detail: string): never {
  throw new DomainError(code, detail);
}
