import {
  analysisInputSchema,
  analysisLimit,
  analysisSchema,
} from "@claimledger/claims/desk/analysis";
import { DomainError } from "@claimledger/claims/errors";
import { analyseAside } from "../articles/read-aside.ts";
import { publicAsk, type Api } from "../http/routes.ts";
import { openAdmission } from "./admission.ts";

/** JSON writes some characters longer than UTF-8 does. */
const bodyLimit = analysisLimit * 2 + 1_000;

export function analysisRoutes(api: Api): void {
  const admit = openAdmission({ most: 8, mostOfOne: 4 });
  publicAsk(
    api,
    {
      id: "analyze",
      tag: "analysis",
      summary:
        "Find claims, figures, dates and what does not fit together in a text; nothing is kept",
      method: "post",
      path: "/v1/analyze",
      body: analysisInputSchema,
      bodyLimit,
      replies: { 200: analysisSchema },
      refusals: ["too_many_requests", "unavailable"],
    },
    async (c, { body }, address) => {
      refuseLong(body.text);
      const json = await admit(address ?? "", () => analyseAside(body, api.deps.clock()));
      const headers = { "content-type": "application/json", "cache-control": "no-store" };
      return c.body(json, 200, headers);
    },
  );
}

function refuseLong(text: string): void {
  const size = Buffer.byteLength(text);
  if (size <= analysisLimit) return;
  const [found, most] = [size, analysisLimit].map((bytes) => bytes.toLocaleString("en"));
  throw new DomainError("too_large", `The text has ${found} bytes; the limit is ${most}.`);
}
