import type { Context } from "hono";
import { readHeader } from "../http/read-header.ts";
import { findClientAddress } from "../http/client-address.ts";
import type { Env } from "../http/env.ts";
import { readKey } from "../api-keys/secret-key.ts";
import type { Api } from "../http/routes.ts";

type Asked = { desk: boolean; isDocument?: boolean };

/**
 * Counts a request under its key, or under where it comes from, and refuses it past the limit. Our own
 * pages are free, and so are stored documents without a key: a refusal costs more than they do.
 */
export function admit(
  c: Context<Env>,
  api: Api,
  { desk, isDocument }: Asked,
): void | Promise<void> {
  const key = readKey((name) => readHeader(c, name));
  if (key !== null) return admitKey(c, api, key, desk);
  if (isDocument || c.env.isFromPage) return undefined;
  return countAddress(c, api);
}

async function admitKey(c: Context<Env>, api: Api, key: string, desk: boolean): Promise<void> {
  const { knownKeys, limits } = api;
  const known = knownKeys.findRecent(key) ?? (await lookUp(c, api, key));
  // What only the database can say is asked again where more than public reads is at stake.
  if (desk) c.set("apiKey", await knownKeys.get(key));
  await limits.countKey(known, (headers) => c.set("limitHeaders", headers));
}

/** Whoever tries keys out is counted like anybody else. */
async function lookUp(c: Context<Env>, api: Api, key: string) {
  await countAddress(c, api);
  return api.knownKeys.get(key);
}

function countAddress(c: Context<Env>, { limits, deps }: Api): void | Promise<void> {
  const address = deps.trustProxy
    ? findClientAddress(c.req.raw.headers, c.env, true)
    : c.env.incoming?.socket?.remoteAddress;
  return limits.countAddress(address, (headers) => c.set("limitHeaders", headers));
}
