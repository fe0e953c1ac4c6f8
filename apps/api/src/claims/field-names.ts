import { z } from "@hono/zod-openapi";
import { publicClaimSchema } from "@claimledger/claims/publish/public-claim";

/** Names of which some are asked for, commas between. */
export const namesOf = <T extends string>(values: readonly [T, ...T[]], description: string) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(values)).min(1))
    .meta({ type: "string", description });

const documentFields = Object.keys(publicClaimSchema.shape) as [string, ...string[]];

export const fieldNames = namesOf(
  documentFields,
  "Parts of the document, commas between; id is always there",
);
