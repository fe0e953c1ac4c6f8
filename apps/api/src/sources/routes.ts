import { sourceEntrySchema } from "@claimledger/claims/publish/browse";
import { sendJson, sendPage } from "../http/public-json.ts";
import { idParams, pageOf } from "../http/operation.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { findSources, getPublicSource, sourcesQuery } from "./find-sources.ts";

export function sourceRoutes(api: Api): void {
  const base = { tag: "source", method: "get" } as const;
  publicRead(
    api,
    {
      ...base,
      id: "findSources",
      summary: "Sources that public claims cite; protected ones are not listed",
      path: "/v1/sources",
      query: sourcesQuery,
      replies: { 200: pageOf(sourceEntrySchema, "SourcePage") },
    },
    async (c, { query }) =>
      sendPage(c, await findSources(api.deps.prisma, query), { keys: ["sources"] }),
  );
  publicRead(
    api,
    {
      ...base,
      id: "getSource",
      summary: "A source, with the newest claims that cite it",
      path: "/v1/sources/{id}",
      params: idParams,
      replies: { 200: sourceEntrySchema },
    },
    async (c, { params }) =>
      sendJson(c, await getPublicSource(api.deps.prisma, params.id), {
        keys: [`source-${params.id}`],
      }),
  );
}
