import { afterAll, describe, expect, test } from "vitest";
import type { DeskClaimant } from "@claimledger/claims/desk/claimant";
import type { ClaimantEntry } from "@claimledger/claims/publish/browse";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { acceptProposal, findProposals, importText, need } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const reviewer = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const { visitor } = site;
const wikidata = "https://www.wikidata.org/wiki/Q42";

/** A claim by somebody of this name; what analysis takes for a name is tested elsewhere. */
async function addClaimBy(name: string): Promise<PublicClaim> {
  const { article } = await importText(reviewer);
  const proposals = await findProposals(reviewer, article.id);
  const proposal = proposals.find(({ claimant }) => claimant !== null)!;
  const { id } = await acceptProposal(reviewer, proposal);
  await site.database.pool.query(
    `UPDATE "Claimant" SET "name" = $1 WHERE "id" =
    (SELECT "claimantId" FROM "Claim" WHERE "id" = $2)`,
    [name, id],
  );
  return need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${id}`));
}

async function search(q: string): Promise<string[]> {
  const path = `/v1/claimants?q=${encodeURIComponent(q)}`;
  const { items } = need(200, await visitor.call<{ items: ClaimantEntry[] }>("GET", path));
  return items.map(({ name }) => name);
}

describe("a claimant's name is found", () => {
  test("by parts of it, in any order, with or without diacritics, whatever their case", async () => {
    await addClaimBy("Nguyễn Thị Đào");
    await addClaimBy("Søren Müller");
    await addClaimBy("王小明");
    for (const q of ["Nguyễn Thị Đào", "nguyen dao", "ĐÀO nguyễn", "thi", "da\u0300o"])
      expect(await search(q), q).toEqual(["Nguyễn Thị Đào"]);
    for (const q of ["soren", "Müller", "muller soren"])
      expect(await search(q), q).toEqual(["Søren Müller"]);
    expect(await search("小明")).toEqual(["王小明"]);
    expect(await search("nguyen muller")).toEqual([]);
    expect(await search("")).toHaveLength(3);
  });

  test("by characters that mean something elsewhere only where they are in it", async () => {
    for (const q of ["%", "_", "'", "\\", "*", ".", "(("]) expect(await search(q), q).toEqual([]);
    expect((await visitor.call("GET", "/v1/claimants?q=%00")).status).toBe(422);
  });
});

describe("saying who a claimant is", () => {
  test("publishes their claims anew, with the addresses, and nothing where nothing changes", async () => {
    const claim = await addClaimBy("Ada Lovelace");
    const path = `/v1/desk/claimants/${claim.claimant!.id}`;
    const before = need(200, await reviewer.call<DeskClaimant>("GET", path));
    expect(before).toMatchObject({ same_as: [], row_version: 1 });
    const edit = { body: { same_as: [wikidata, wikidata] }, ifMatch: before.row_version };
    const edited = need(200, await editor.call<DeskClaimant>("PATCH", path, edit));
    expect(edited).toMatchObject({ same_as: [wikidata], row_version: 2 });
    const after = need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${claim.id}`));
    expect(after).toMatchObject({ claimant: { same_as: [wikidata] } });
    expect(after.seq).toBeGreaterThan(claim.seq);
    const again = { ...edit, ifMatch: 2 };
    expect(need(200, await editor.call<DeskClaimant>("PATCH", path, again)).row_version).toBe(2);
    const last = need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${claim.id}`));
    expect(last.seq).toBe(after.seq);
  });

  test("refuses bad input: what is no public address, too many of them, a stale version", async () => {
    const claim = await addClaimBy("Grace Hopper");
    const path = `/v1/desk/claimants/${claim.claimant!.id}`;
    for (const same_as of [["javascript:alert(1)"], ["Q42"], Array(11).fill(wikidata), wikidata])
      expect((await editor.call("PATCH", path, { body: { same_as }, ifMatch: 1 })).status).toBe(
        422,
      );
    const body = { same_as: [wikidata] };
    expect((await editor.call("PATCH", path, { body, ifMatch: 7 })).status).toBe(412);
    const nobody = `/v1/desk/claimants/${crypto.randomUUID()}`;
    expect((await editor.call("PATCH", nobody, { body, ifMatch: 1 })).status).toBe(404);
  });

  test("refuses the wrong person: reviewers and visitors", async () => {
    const claim = await addClaimBy("Alan Turing");
    const sent = { body: { same_as: [wikidata] }, ifMatch: 1 };
    const path = `/v1/desk/claimants/${claim.claimant!.id}`;
    expect((await reviewer.call("PATCH", path, sent)).status).toBe(403);
    expect((await visitor.call("PATCH", path, sent)).status).toBe(401);
  });
});
