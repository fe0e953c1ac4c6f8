import { z } from "@hono/zod-openapi";
import { scaleEntrySchema, type ScaleEntry } from "@claimledger/claims/publish/browse";
import {
  findMethodology,
  listMethodologies,
  methodologySchema,
} from "@claimledger/claims/publish/methodology";
import { defaultRatingScale, verdictValues } from "@claimledger/claims/review/rating-scale";
import { assertFound } from "../context.ts";
import { forever, sendJson } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";

const list = <S extends z.ZodType>(item: S, id: string) =>
  z.object({ items: z.array(item) }).meta({ id });

/** How the site works: the versions of its methodology and of the scale its verdicts are of. */
export function methodologyRoutes(api: Api): void {
  const base = { tag: "methodology", method: "get" } as const;
  publicRead(
    api,
    {
      ...base,
      id: "findMethodologies",
      summary: "Versions of the methodology, newest first",
      path: "/v1/methodologies",
      replies: { 200: list(methodologySchema, "MethodologyList") },
    },
    async (c) => sendJson(c, { items: listMethodologies() }),
  );
  publicRead(
    api,
    {
      ...base,
      id: "getMethodology",
      summary: "One version of the methodology, as verdicts name it",
      path: "/v1/methodologies/{version}",
      params: z.strictObject({ version: z.string().max(40) }),
      replies: { 200: methodologySchema },
    },
    async (c, { params: { version } }) =>
      sendJson(c, assertFound(findMethodology(version), "methodology", version)),
  );
  publicRead(
    api,
    {
      ...base,
      id: "findScales",
      summary: "Versions of the rating scale, newest first",
      path: "/v1/scales",
      replies: { 200: list(scaleEntrySchema, "ScaleList") },
    },
    async (c) => sendJson(c, { items: [describeScale()] }),
  );
  publicRead(
    api,
    {
      ...base,
      id: "getScale",
      summary: "One version of the rating scale; it never changes",
      path: "/v1/scales/{id}/{version}",
      params: z.strictObject({ id: z.string().max(40), version: z.string().max(10) }),
      replies: { 200: scaleEntrySchema },
    },
    async (c, { params: { id, version } }) => {
      const scale = describeScale();
      const isThis = scale.id === id && String(scale.version) === version;
      return sendJson(c, assertFound(isThis ? scale : null, "scale", `${id}/${version}`), {
        cacheControl: forever,
      });
    },
  );
}

function describeScale(): ScaleEntry {
  const { values, ...scale } = defaultRatingScale;
  return { ...scale, values: verdictValues.map((value) => ({ value, ...values[value] })) };
}
