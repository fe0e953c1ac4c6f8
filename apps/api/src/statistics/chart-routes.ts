import { z } from "@hono/zod-openapi";
import { languageSchema } from "@claimledger/claims/article/language";
import type { Statistics } from "@claimledger/claims/publish/browse";
import { DomainError } from "@claimledger/claims/errors";
import { toInvalidInput } from "../http/invalid-input.ts";
import { aMinute, sendPublic } from "../http/public-json.ts";
import type { Api } from "../http/routes.ts";
import { setOwnHeaders } from "../http/observe-request.ts";
import { chartNames } from "./chart-words.ts";
import type { Theme, Width } from "./draw-chart.ts";

const querySchema = z.strictObject({
  language: languageSchema.default("en"),
  theme: z.enum(["light", "dark"]).default("light"),
  width: z.enum(["wide", "narrow"]).default("wide"),
});

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** Pictures of the statistics, as the site's pages show them. Each is drawn once until the counts change. */
export function chartRoutes({ app }: Api, getStatistics: () => Promise<Statistics>): void {
  let drawn: { of: Statistics; pictures: Map<string, string> } | null = null;

  app.get("/charts/:file", async (c) => {
    setOwnHeaders(c);
    const file = c.req.param("file");
    const name = chartNames.find((known) => `${known}.svg` === file);
    if (!name) throw new DomainError("not_found", `There is no chart ${JSON.stringify(file)}.`);
    const query = querySchema.safeParse(c.req.query());
    if (!query.success) throw toInvalidInput(query.error, "/query");
    const look: { language: "vi" | "en" | "zh"; theme: Theme; width: Width } = query.data;
    const statistics = await getStatistics();
    if (drawn?.of !== statistics) drawn = { of: statistics, pictures: new Map() };
    const key = `${name} ${look.language} ${look.theme} ${look.width}`;
    const kept = drawn.pictures;
    // What draws is large, and many servers never draw: it is loaded with the first picture.
    const { drawChart } = await import("./draw-chart.ts");
    const picture = kept.get(key) ?? drawChart(statistics, { name, ...look });
    kept.set(key, picture);
    c.header("content-security-policy", policy);
    return sendPublic(c, picture, "image/svg+xml", { cacheControl: aMinute, keys: ["statistics"] });
  });
}
