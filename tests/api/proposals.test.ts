import { afterAll, describe, expect, test } from "vitest";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import {
  acceptProposal,
  findProposals,
  importText,
  need,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const nowhere = "01999999-0000-7000-8000-000000000000";

async function findBest(): Promise<Proposal> {
  const { article } = await importText(reviewer);
  return (await findProposals(reviewer, article.id))[0]!;
}

function decide<T = Proposal>(proposal: Proposal, act: string, ifMatch?: number | string) {
  const sent = { ifMatch: ifMatch ?? proposal.row_version };
  return reviewer.call<T>("POST", `/v1/desk/proposals/${proposal.id}/${act}`, sent);
}

describe("works", () => {
  test("proposals are listed best first, with their figures and the reasons for their rank", async () => {
    const { article } = await importText(reviewer);
    const proposals = await findProposals(reviewer, article.id);
    expect(proposals.map(({ rank }) => rank)).toEqual(proposals.map((_, at) => at + 1));
    const worth = proposals.map(({ check_worthiness }) => check_worthiness);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    const money = proposals.find(({ quote }) => quote.includes("45 million euros"));
    expect(money?.quantities).toMatchObject([{ amount: "45000000", unit: "EUR" }]);
    expect(money?.reasons).toContain("has_money");
  });

  test("an accepted proposal is a public, unreviewed claim with its words in context", async () => {
    const proposal = await findBest();
    const claim = await acceptProposal(reviewer, proposal);
    expect(claim).toMatchObject({ status: "unreviewed", statement: proposal.statement });
    const { body } = await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claim.id}`);
    expect(body).toMatchObject({
      status: "unreviewed",
      statement: proposal.statement,
      context: { exact: proposal.quote },
      quantities: proposal.quantities,
      anchor: { state: "anchored" },
    });
    expect(body.anchor.selectors[1]).toEqual({
      type: "TextPositionSelector",
      start: proposal.start,
      end: proposal.end,
    });
  });

  test("what was edited is what is accepted", async () => {
    const proposal = await findBest();
    const body = { statement: "The port gets new cranes.", claimant: "Port authority" };
    const sent = { body, ifMatch: proposal.row_version };
    const path = `/v1/desk/proposals/${proposal.id}`;
    const edited = need(200, await reviewer.call<Proposal>("PATCH", path, sent));
    expect(edited).toMatchObject({ ...body, row_version: 2, quote: proposal.quote });
    expect(await acceptProposal(reviewer, edited)).toMatchObject(body);
  });

  test("an edit of one field leaves the other as it was, and null takes the claimant away", async () => {
    const proposal = await findBest();
    const path = `/v1/desk/proposals/${proposal.id}`;
    const named = await reviewer.call<Proposal>("PATCH", path, {
      body: { claimant: "A" },
      ifMatch: 1,
    });
    expect(named.body).toMatchObject({ claimant: "A", statement: proposal.statement });
    const unnamed = await reviewer.call<Proposal>("PATCH", path, {
      body: { claimant: null },
      ifMatch: 2,
    });
    expect(unnamed.body.claimant).toBeNull();
  });

  test("a dismissed proposal is remembered, and can be restored and accepted", async () => {
    const proposal = await findBest();
    const dismissed = need(200, await decide(proposal, "dismiss"));
    expect(dismissed.status).toBe("dismissed");
    expect((await decide(dismissed, "accept")).status).toBe(409);
    const restored = need(200, await decide(dismissed, "restore"));
    expect((await acceptProposal(reviewer, restored)).status).toBe("unreviewed");
  });

  test("the list is filtered by status", async () => {
    const { article } = await importText(reviewer);
    const [first, second] = await findProposals(reviewer, article.id);
    need(200, await decide(first!, "dismiss"));
    await acceptProposal(reviewer, second!);
    for (const [status, id] of [
      ["dismissed", first!.id],
      ["accepted", second!.id],
    ]) {
      const path = `/v1/desk/articles/${article.id}/proposals?status=${status}`;
      const { body } = await reviewer.call<{ items: Proposal[] }>("GET", path);
      expect(body.items.map((proposal) => proposal.id)).toEqual([id]);
    }
  });

  test("what was decided holds for the same words of a new revision", async () => {
    const url = "https://coast.example/decided";
    const content = writeArticle();
    const { article } = await importText(reviewer, content, { url });
    const [accepted, dismissed, edited] = await findProposals(reviewer, article.id);
    await acceptProposal(reviewer, accepted!);
    need(200, await decide(dismissed!, "dismiss"));
    const sent = { body: { statement: "In other words." }, ifMatch: edited!.row_version };
    need(200, await reviewer.call("PATCH", `/v1/desk/proposals/${edited!.id}`, sent));
    const added = "New: 7 tugs came in 2024.\n";
    await importText(reviewer, `${added}${content}`, { url });
    const anew = await findProposals(reviewer, article.id);
    const find = (proposal?: Proposal) => anew.find(({ quote }) => quote === proposal?.quote);
    expect(find(accepted), "it is a claim already").toBeUndefined();
    expect(find(dismissed)).toMatchObject({ status: "dismissed" });
    expect(find(dismissed)!.start).toBe(dismissed!.start + added.length);
    expect(find(edited)).toMatchObject({ status: "open", statement: "In other words." });
    expect(anew.some(({ quote }) => quote.includes("7 tugs"))).toBe(true);
  });

  test("withdrawing a claim opens its proposal again", async () => {
    const proposal = await findBest();
    const claim = await acceptProposal(reviewer, proposal);
    const sent = { body: { reason: "Too vague." }, ifMatch: claim.row_version };
    need(200, await reviewer.call("POST", `/v1/desk/claims/${claim.id}/withdraw`, sent));
    const again = await findProposals(reviewer, claim.article.id);
    const reopened = again.find(({ id }) => id === proposal.id)!;
    expect(reopened).toMatchObject({ status: "open", claim_id: null });
    expect((await acceptProposal(reviewer, reopened)).id).not.toBe(claim.id);
  });
});

describe("refuses bad input", () => {
  test("a proposal that is accepted twice, also at the same moment", async () => {
    const proposal = await findBest();
    const all = await Promise.all([1, 2, 3].map(() => decide<DeskClaim>(proposal, "accept")));
    expect(all.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect((await decide(proposal, "accept", "*")).status).toBe(409);
  });

  test("restoring what was not dismissed", async () => {
    expect((await decide(await findBest(), "restore")).status).toBe(409);
  });

  test("a missing, a stale and a malformed If-Match", async () => {
    const proposal = await findBest();
    const path = `/v1/desk/proposals/${proposal.id}/dismiss`;
    expect((await reviewer.call("POST", path)).status).toBe(428);
    expect((await decide(proposal, "dismiss", 7)).status).toBe(412);
    expect((await decide(proposal, "dismiss", "three")).status).toBe(412);
    expect((await decide(proposal, "dismiss", "*")).status).toBe(200);
  });

  test("an empty statement, an overlong one and an unknown field", async () => {
    const proposal = await findBest();
    const path = `/v1/desk/proposals/${proposal.id}`;
    for (const body of [{ statement: "  " }, { statement: "x".repeat(2_001) }, { rank: 1 }, []])
      expect((await reviewer.call("PATCH", path, { body, ifMatch: 1 })).status).toBe(422);
  });

  test("proposals and articles that do not exist", async () => {
    for (const id of [nowhere, "nine"]) {
      expect(
        (await reviewer.call("POST", `/v1/desk/proposals/${id}/accept`, { ifMatch: 1 })).status,
      ).toBe(404);
      expect((await reviewer.call("GET", `/v1/desk/articles/${id}/proposals`)).status).toBe(404);
    }
  });
});

describe("refuses the wrong person", () => {
  test("nobody sees or decides proposals without signing in", async () => {
    const proposal = await findBest();
    const { visitor } = site;
    const one = `/v1/desk/proposals/${proposal.id}`;
    for (const act of ["accept", "dismiss", "restore"])
      expect((await visitor.call("POST", `${one}/${act}`, { ifMatch: 1 })).status).toBe(401);
    expect((await visitor.call("PATCH", one, { body: {}, ifMatch: 1 })).status).toBe(401);
    expect((await visitor.call("GET", `/v1/desk/articles/${nowhere}/proposals`)).status).toBe(401);
  });
});
