import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createWrite } from "../../forms/create-write.ts";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";

/**
 * Takes back a claim that was made public just now. It was public, so a tombstone stays, which says
 * that it was a slip.
 */
export function createTakeBack() {
  const { d } = useDesk();
  const withdraw = createWrite((api, { id, row_version }: DeskClaim) =>
    api.POST("/v1/desk/claims/{id}/withdraw", {
      params: { path: { id } },
      headers: ifMatch(row_version),
      body: { reason: d.claim.slip },
    }),
  );
  return async (claim: DeskClaim) => (await withdraw.run(claim)) !== null;
}
