import type { z } from "@hono/zod-openapi";
import { pageQuery } from "../http/operation.ts";
import { claimFilter } from "./claim-filter.ts";
import { fieldNames, namesOf } from "./field-names.ts";

export const claimsQuery = pageQuery.extend({
  ...claimFilter,
  fields: fieldNames.optional(),
  include: namesOf(
    ["highlights", "facets", "claim_reviews"],
    "What to send beside the claims",
  ).optional(),
});
export type ClaimsQuery = z.infer<typeof claimsQuery>;
