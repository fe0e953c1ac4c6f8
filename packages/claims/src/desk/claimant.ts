import { z } from "zod";
import { webUrlSchema } from "./web-url.ts";

const mostAddresses = 10;

/** Who a claimant is, by addresses that name nobody else. */
export const claimantEditSchema = z
  .strictObject({
    same_as: z
      .array(webUrlSchema)
      .max(mostAddresses)
      .transform((addresses) => [...new Set(addresses)])
      .describe("Pages about exactly this claimant, such as Wikidata's; the first one is linked"),
  })
  .meta({ id: "ClaimantEdit" });
export type ClaimantEdit = z.output<typeof claimantEditSchema>;

export const deskClaimantSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    same_as: z.array(z.string()),
    row_version: z.int(),
  })
  .meta({ id: "DeskClaimant" });
export type DeskClaimant = z.infer<typeof deskClaimantSchema>;
