import { correctionEntrySchema } from "@claimledger/claims/publish/browse";
import { sendPage } from "../http/public-json.ts";
import { pageOf } from "../http/operation.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { correctionsQuery, findCorrections } from "./find-corrections.ts";

export function correctionRoutes(api: Api): void {
  publicRead(
    api,
    {
      id: "findCorrections",
      tag: "correction",
      summary: "Corrections of published verdicts, newest first",
      method: "get",
      path: "/v1/corrections",
      query: correctionsQuery,
      replies: { 200: pageOf(correctionEntrySchema, "CorrectionPage") },
    },
    async (c, { query }) => {
      const page = await findCorrections(api.deps.prisma, query);
      return sendPage(c, page, { keys: ["corrections"] });
    },
  );
}
