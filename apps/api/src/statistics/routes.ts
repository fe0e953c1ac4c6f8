import { statisticsSchema } from "@claimledger/claims/publish/browse";
import { aMinute, sendJson } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { chartRoutes } from "./chart-routes.ts";
import { openStatistics } from "./open-statistics.ts";

export function statisticsRoutes(api: Api): void {
  const getStatistics = openStatistics(api.deps.pool);
  chartRoutes(api, getStatistics);
  publicRead(
    api,
    {
      id: "getStatistics",
      tag: "statistics",
      summary: "Verdicts counted by month, language, topic, claimant and publisher",
      method: "get",
      path: "/v1/statistics",
      replies: { 200: statisticsSchema },
    },
    async (c) =>
      sendJson(c, await getStatistics(), { cacheControl: aMinute, keys: ["statistics"] }),
  );
}
