import { z } from "zod";
import { proposedClaimSchema } from "../analysis/proposal.ts";

const claimant = z.string().trim().min(1).max(200);

export const proposalStatusSchema = z
  .enum(["open", "accepted", "dismissed"])
  .meta({ id: "ProposalStatus" });

/** A claim found by analysis, as it waits in the desk. */
export const proposalSchema = z
  .object({
    ...proposedClaimSchema.shape,
    id: z.uuid(),
    row_version: z.int(),
    status: proposalStatusSchema,
    rank: z.int(),
    statement: z.string(),
    claim_id: z.uuid().nullable(),
  })
  .meta({ id: "Proposal" });
export type Proposal = z.infer<typeof proposalSchema>;

export const proposalEditSchema = z
  .strictObject({
    statement: z.string().trim().min(1).max(2000).optional(),
    claimant: claimant.nullable().optional(),
  })
  .meta({ id: "ProposalEdit" });
export type ProposalEdit = z.infer<typeof proposalEditSchema>;
