import type { PoolClient } from "pg";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";

/** A public document: as stored, its name, and read. */
export type DumpedClaim = { bytes: Buffer; sha256: string; claim: PublicClaim };

type Row = { bytes: Buffer; sha256: Buffer; firstSeq: string };

const pageSize = 200;

/**
 * Every public document by its first seq, page by page. `client` holds one snapshot from the first
 * page to the last, so that they all stand at the same event of the log.
 */
export async function* readPublicClaims(client: PoolClient): AsyncGenerator<DumpedClaim[]> {
  let after = "0";
  for (;;) {
    const { rows } = await client.query<Row>({
      name: "dumped_claims",
      text: `SELECT "bytes", "sha256", "firstSeq" FROM "PublicClaim"
             WHERE "firstSeq" > $1 ORDER BY "firstSeq" LIMIT ${pageSize}`,
      values: [after],
    });
    const last = rows.at(-1);
    if (!last) return;
    after = last.firstSeq;
    yield rows.map(toDumpedClaim);
  }
}

function toDumpedClaim({ bytes, sha256 }: Row): DumpedClaim {
  const claim = JSON.parse(bytes.toString("utf8")) as PublicClaim;
  return { bytes, sha256: sha256.toString("hex"), claim };
}
