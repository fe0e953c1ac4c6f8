import { afterAll, expect, test } from "vitest";
import { checkText } from "@claimledger/api/mcp/check-text";
import { describeDeps } from "../support/describe-deps.ts";
import {
  acceptProposal,
  act,
  attachSource,
  findProposals,
  importText,
  saveDraft,
  startReview,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const author = await site.signedIn("reviewer");

const text = "The port of Lindow handled 312 ships on 5 May, the harbour master said.";
const { article } = await importText(author, text, { published_on: "2026-05-07" });
const [proposal] = await findProposals(author, article.id);
const claim = await acceptProposal(author, proposal!);
await attachSource(author, claim.id);
const review = await act(
  author,
  "submit",
  await saveDraft(author, await startReview(author, claim.id)),
);
await act(await site.signedIn("editor"), "approve", review, { publish: true });

async function check(published_on?: string) {
  const deps = { ...describeDeps(site.database, site.url), clock: site.clock.now };
  const { statements } = await checkText(deps, { text, language: "en", published_on });
  return statements[0]!.matches[0]!;
}

test("a day without its year is read by the day of the text, if that is given", async () => {
  expect(await check()).toMatchObject({ says_the_same: true, differences: [] });
  expect(await check("2026-05-08")).toMatchObject({ says_the_same: true, differences: [] });
  const other = await check("2024-05-08");
  expect(other.says_the_same).toBe(false);
  expect(other.differences).toMatchObject([{ kind: "date" }]);
});
