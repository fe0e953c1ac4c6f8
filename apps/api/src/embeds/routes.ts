import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { problemSchema } from "@claimledger/claims/problem";
import { writeXml } from "../feeds/write-xml.ts";
import { aMinute, sendJson, sendPublic } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { getOembed } from "./get-oembed.ts";
import { oembedQuery, oembedSchema, type OEmbed } from "./oembed.ts";

export function embedRoutes(api: Api): void {
  publicRead(
    api,
    {
      id: "getOembed",
      tag: "embed",
      summary: "How to show a claim's or an article's page elsewhere (oEmbed 1.0)",
      method: "get",
      path: "/oembed",
      query: oembedQuery,
      replies: { 200: oembedSchema, 501: problemSchema },
      media: { "text/xml": z.string() },
      refusals: ["not_found", "withdrawn"],
    },
    async (c, { query }) => {
      if (query.format !== "json" && query.format !== "xml") refuseFormat(query.format);
      const shown = await getOembed(api, query);
      const caching = { cacheControl: aMinute, keys: ["claims"] };
      if (query.format === "json") return sendJson(c, shown, caching);
      return sendPublic(c, toXml(shown), "text/xml; charset=utf-8", caching);
    },
  );
}

/** The one refusal that only oEmbed has (section 2.3.5). */
function refuseFormat(format: string): never {
  throw new HTTPException(501, {
    message: `There is no ${JSON.stringify(format)} here; ask for json or xml.`,
  });
}

function toXml(shown: OEmbed): string {
  const parts = Object.entries(shown).map(([name, value]) => [name, String(value)] as const);
  return writeXml({ oembed: Object.fromEntries(parts) });
}
