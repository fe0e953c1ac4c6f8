import type { Context } from "hono";
import { z } from "@hono/zod-openapi";
import { contextStandingSchema } from "@claimledger/claims/article/revision";
import { DomainError } from "@claimledger/claims/errors";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import { historyItemSchema } from "@claimledger/claims/publish/event";
import { claimWithMoreSchema, publicClaimPageSchema } from "@claimledger/claims/publish/claim-page";
import { publicClaimSchema, type PublicClaim } from "@claimledger/claims/publish/public-claim";
import { crossOriginHeaders } from "../http/cross-origin.ts";
import type { Env } from "../http/env.ts";
import { isNotModified } from "../http/if-match.ts";
import { toOwnHeaders } from "../http/observe-request.ts";
import { idParams } from "../http/operation.ts";
import { hasQuery } from "../http/has-query.ts";
import { readHeader } from "../http/read-header.ts";
import { forever, revalidate, sendJson, sendPublic } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { toStoredDocument, type StoredDocument } from "../publication/stored-document.ts";
import { findExtras, pickFields } from "./claim-extras.ts";
import { openFacets } from "./find-facets.ts";
import { claimsQuery } from "./claims-query.ts";
import { findPublicClaims } from "./find-public-claims.ts";
import { getClaimHistory } from "./get-claim-history.ts";
import { getContextStanding } from "./get-context-standing.ts";
import { getDocument, refuseBlanked } from "./get-document.ts";
import { claimQuery, showClaim, type ClaimQuery } from "./show-claim.ts";

const decoder = new TextDecoder();

export function publicClaimRoutes(api: Api): void {
  const { deps } = api;
  const getFacets = openFacets(deps.pool);
  const base = { tag: "claim", method: "get" } as const;

  publicRead(
    api,
    {
      ...base,
      id: "findClaims",
      summary: "Public claims, newest first",
      path: "/v1/claims",
      query: claimsQuery,
      replies: { 200: publicClaimPageSchema },
    },
    async (c, { query }) => {
      const { items, nextCursor } = await findPublicClaims(api, query);
      const extras = await findExtras(query, items, { site: deps, getFacets });
      const shown = query.fields ? items.map((item) => pickFields(item, query.fields!)) : items;
      const body = joinPage(shown, { next_cursor: nextCursor, ...extras });
      return sendPublic(c, body, "application/json", { keys: ["claims"], next: nextCursor });
    },
  );

  publicRead(
    api,
    {
      ...base,
      id: "getClaim",
      summary:
        "A claim's current public document, byte for byte as published unless parts are asked for",
      path: "/v1/claims/{id}",
      isDocument: true,
      params: idParams,
      query: claimQuery,
      replies: { 200: z.union([publicClaimSchema, claimWithMoreSchema]) },
    },
    (c, { params: { id }, query }) =>
      hasQuery(c) ? sendParts(c, api, { id, query }) : sendStored(c, api, id),
  );

  publicRead(
    api,
    {
      ...base,
      id: "getClaimHistory",
      summary: "What happened to a claim, oldest first, as the log has it",
      path: "/v1/claims/{id}/history",
      params: idParams,
      replies: {
        200: z.object({ items: z.array(historyItemSchema) }).meta({ id: "ClaimHistory" }),
      },
    },
    async (c, { params }) => {
      await getStored(api, params.id);
      const items = await getClaimHistory(deps.prisma, params.id);
      return sendJson(c, { items }, { keys: [`claim-${params.id}`] });
    },
  );

  publicRead(
    api,
    {
      ...base,
      id: "getClaimContext",
      summary: "Whether the article's latest text still has what is shown around a claim's words",
      path: "/v1/claims/{id}/context",
      params: idParams,
      replies: { 200: contextStandingSchema },
    },
    async (c, { params }) => {
      await getStored(api, params.id);
      const standing = await getContextStanding(deps.prisma, params.id);
      return sendJson(c, standing, { keys: [`claim-${params.id}`] });
    },
  );

  publicRead(
    api,
    {
      ...base,
      id: "getClaimReview",
      summary: "schema.org ClaimReview (JSON-LD) of a claim that has a verdict",
      path: "/v1/claims/{id}/claim-review",
      params: idParams,
      replies: { 200: null },
      media: {
        "application/ld+json": z
          .looseObject({ "@type": z.literal("ClaimReview") })
          .meta({ id: "ClaimReview" }),
      },
    },
    async (c, { params }) => {
      const { bytes } = await getStored(api, params.id);
      const claim = JSON.parse(decoder.decode(bytes)) as PublicClaim;
      const review = toClaimReview(claim, { origin: deps.publicUrl, name: deps.siteName });
      if (!review)
        throw new DomainError(
          "not_found",
          `The claim ${params.id} has no verdict: it is ${claim.status}.`,
        );
      return sendPublic(c, JSON.stringify(review), "application/ld+json", {
        keys: [`claim-${params.id}`],
      });
    },
  );

  publicRead(
    api,
    {
      ...base,
      tag: "document",
      id: "getDocument",
      summary: "Any document ever published, by its SHA-256",
      path: "/v1/documents/{sha256}",
      isDocument: true,
      params: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      replies: { 200: publicClaimSchema },
    },
    async (c, { params }) => {
      const sha256 = Buffer.from(params.sha256, "hex");
      const bytes = Buffer.from(await getDocument(deps.prisma, sha256));
      return sendDocument(c, toStoredDocument(bytes, sha256), forever);
    },
  );
}

function getStored(
  { deps, publicClaims }: Api,
  id: string,
): StoredDocument | Promise<StoredDocument> {
  const found = publicClaims.get(id.toLowerCase());
  return found instanceof Promise ? found.then(refuseMissing) : found;

  async function refuseMissing(document: StoredDocument | null): Promise<StoredDocument> {
    if (document) return document;
    await refuseBlanked(deps.pool, id);
    throw new DomainError("not_found", `There is no public claim with the id ${id}.`);
  }
}

/** At once where the document is in memory. */
function sendStored(c: Context<Env>, api: Api, id: string): Response | Promise<Response> {
  const stored = getStored(api, id);
  const send = (document: StoredDocument) => sendDocument(c, document, revalidate);
  return stored instanceof Promise ? stored.then(send) : send(stored);
}

type Parts = { id: string; query: ClaimQuery };

async function sendParts(c: Context<Env>, api: Api, { id, query }: Parts): Promise<Response> {
  const { bytes } = await getStored(api, id);
  return sendJson(c, await showClaim(api.deps, bytes, query), { keys: [`claim-${id}`] });
}

function sendDocument(c: Context<Env>, document: StoredDocument, cacheControl: string): Response {
  const { bytes, etag, digest } = document;
  const headers = {
    ...toOwnHeaders(c),
    ...crossOriginHeaders,
    etag,
    "cache-control": cacheControl,
  };
  if (isNotModified(readHeader(c, "if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: { ...headers, "content-type": "application/json", "repr-digest": digest },
  });
}

/** Puts stored documents into a page without reading them: their bytes are JSON already. */
function joinPage(items: Uint8Array[], rest: object): Buffer<ArrayBuffer> {
  const parts: Uint8Array[] = [Buffer.from('{"items":[')];
  items.forEach((item, index) => {
    if (index > 0) parts.push(Buffer.from(","));
    parts.push(item);
  });
  parts.push(Buffer.from(`],${JSON.stringify(rest).slice(1)}`));
  return Buffer.concat(parts);
}
