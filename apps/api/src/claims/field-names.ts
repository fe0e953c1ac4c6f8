import { z } from "@hono/zod-openapi";
import { publicClaimSchema } from "@claimledger/claims/publish/public-claim";

/** Names of which some are asked for, commas between; the description lists those there are. */
export const namesOf = <const T extends string>(values: readonly T[], about: string) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(values)).min(1))
    .meta({
      type: "array",
      items: { type: "string", enum: [...values] },
      minItems: 1,
      param: { style: "form", explode: false },
      description: `${about}. One or several, commas between`,
    });

export const fieldNames = namesOf(
  Object.keys(publicClaimSchema.shape),
  "Parts of the document; id is always there",
);
