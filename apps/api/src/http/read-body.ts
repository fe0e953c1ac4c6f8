import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { z } from "zod";
import { DomainError, type FieldFault } from "@claimledger/claims/errors";
import { findBadString, toInvalidInput } from "./invalid-input.ts";

export const defaultBodyLimit = 64 * 1024;

/** Keeps what reads bodies by itself from reading more than 64 kB. */
export const limitBody = bodyLimit({
  maxSize: defaultBodyLimit,
  onError: () => {
    throw tooLarge(defaultBodyLimit);
  },
});

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads at most `limit` bytes of UTF-8 JSON and checks them against `schema`. */
export async function readBody<S extends z.ZodType>(c: Context, schema: S, limit: number) {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/json\b/i.test(type))
    throw new DomainError(
      "invalid",
      `Send the body as JSON with content-type: application/json, not ${JSON.stringify(type)}.`,
    );
  const text = decode(await readBytes(c, limit));
  const value = parse(text);
  const bad = findBadString(value);
  if (bad) throw new DomainError("invalid", toDetail(bad), [bad]);
  const result = schema.safeParse(value);
  if (!result.success) throw toInvalidInput(result.error);
  return { text, body: result.data };
}

function toDetail({ detail, pointer }: FieldFault): string {
  return pointer === "" ? detail : `${detail} (at ${pointer})`;
}

async function readBytes(c: Context, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(c.req.header("content-length") ?? 0) > limit) throw tooLarge(limit);
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): DomainError {
  const detail = `The body is larger than ${limit.toLocaleString("en")} bytes.`;
  return new DomainError("too_large", detail);
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new DomainError("invalid", "The body is not UTF-8.");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DomainError("invalid", `The body is not JSON: ${(error as Error).message}`);
  }
}
