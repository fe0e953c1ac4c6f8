import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { makeSelectors } from "@claimledger/claims/article/selector";
import {
  act,
  attachSource,
  fullDraft,
  importText,
  need,
  saveDraft,
  startReview,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

type Page = { items: PublicClaim[]; next_cursor: string | null };

async function addClaim(text: string, publisher: string, day: string): Promise<string> {
  const { article } = await importText(author, text, {
    language: "en",
    title: "Untitled",
    publisher,
    published_on: day,
  });
  const body = { selectors: makeSelectors(text, 0, Array.from(text).length), claimant: null };
  const path = `/v1/desk/articles/${article.id}/claims`;
  return need(201, await author.call<DeskClaim>("POST", path, { body })).id;
}

async function find(query: string): Promise<string[]> {
  const answer = await site.visitor.call<Page>("GET", `/v1/claims?${query}`);
  return need(200, answer).items.map(({ id }) => id);
}

/** Oldest first; each in an article of its own. */
const quays = await addClaim("The port spent 45 million euros on quays.", "Courier", "2026-03-01");
const wages = await addClaim("Wages rose by 2,000 to 3,000 yuan.", "Evening Post", "2026-04-01");
const ships = await addClaim("The port handled 300 ships last year.", "Courier", "2026-05-01");
const debts = await addClaim("The town owes at most 8.5 million euros.", "Courier", "2026-06-01");

async function edit(id: string, body: object): Promise<void> {
  need(200, await author.call("PATCH", `/v1/desk/claims/${id}`, { body, ifMatch: "*" }));
}

await edit(quays, { made_on: "2026-02-10" });
await edit(wages, { made_on: "2026-02-20", claimant: "Ministry of Labour" });
site.clock.set("2026-11-21T09:00:00Z");
await attachSource(author, quays);
const draft = await saveDraft(author, await startReview(author, quays), fullDraft);
await act(editor, "approve", await act(author, "submit", draft), { publish: true });
need(
  200,
  await author.call("PUT", `/v1/desk/claims/${wages}/topics`, {
    body: { topics: ["labour", "economy"] },
    ifMatch: "*",
  }),
);

describe("each filter narrows to what the documents say", () => {
  test.each([
    ["currency=EUR", () => [debts, quays]],
    ["currency=EUR&min_amount=9000000", () => [quays]],
    ["currency=EUR&max_amount=8500000", () => [debts]],
    ["currency=EUR&min_amount=8500000.01&max_amount=44999999.99", () => []],
    ["currency=CNY&min_amount=2500&max_amount=2600", () => [wages]],
    ["currency=CNY&min_amount=3001", () => []],
    ["currency=USD", () => []],
    ["currency=EUR&q=port", () => [quays]],
    ["currency=EUR&verdict=mostly_accurate", () => [quays]],
    ["made_from=2026-02-15", () => [wages]],
    ["made_to=2026-02-10", () => [quays]],
    ["published_from=2026-04-01&published_to=2026-05-01", () => [ships, wages]],
    ["checked_from=2026-11-21&checked_to=2026-11-21", () => [quays]],
    ["checked_from=2026-11-22", () => []],
    ["checked_to=2026-11-20", () => []],
    ["changed_since=2026-11-21T00:00:00Z", () => [wages, quays]],
    ["topic=economy", () => [wages]],
    ["topic=sport", () => []],
    ["verdict=mostly_accurate,false", () => [quays]],
    ["status=unreviewed,published&language=en", () => [debts, ships, wages, quays]],
    ["status=unreviewed&published_from=2026-05-01&q=port", () => [ships]],
  ])("%s", async (query, expected) => {
    expect(await find(query)).toEqual(expected());
  });

  test("claimant and publisher, by id", async () => {
    const documents = need(200, await site.visitor.call<Page>("GET", "/v1/claims")).items;
    const claimant = documents.find(({ id }) => id === wages)!.claimant!.id;
    expect(await find(`claimant=${claimant}`)).toEqual([wages]);
    expect(await find(`claimant=${claimant}&topic=labour&q=yuan`)).toEqual([wages]);
    type Publishers = { items: { id: string; name: string }[] };
    const { items } = need(200, await site.visitor.call<Publishers>("GET", "/v1/publishers"));
    const courier = items.find(({ name }) => name === "Courier")!.id;
    expect(await find(`publisher=${courier}`)).toEqual([debts, ships, quays]);
    expect(await find(`publisher=${courier}&currency=EUR&max_amount=9000000`)).toEqual([debts]);
  });

  test("a filtered list pages to its end, each claim once", async () => {
    const seen: string[] = [];
    for (let cursor = ""; ;) {
      const path = `/v1/claims?published_from=2026-01-01&limit=1${cursor}`;
      const page = need(200, await site.visitor.call<Page>("GET", path));
      seen.push(...page.items.map(({ id }) => id));
      if (!page.next_cursor) break;
      cursor = `&cursor=${page.next_cursor}`;
    }
    expect(seen).toEqual([debts, ships, wages, quays]);
  });
});

describe("refuses bad input", () => {
  test.each([
    "min_amount=5",
    "currency=eur",
    "currency=EUR&min_amount=1e9",
    "currency=EUR&max_amount=-5",
    `currency=EUR&max_amount=${"9".repeat(31)}`,
    "made_from=yesterday",
    "made_from=0000-01-01",
    "checked_to=2026-02-30",
    "changed_since=2026-11-21",
    "topic=economy,sport",
    "verdict=perhaps",
    "status=published,",
    "publisher=courier",
    "language=tlh",
  ])("%s", async (query) => {
    const answer = await site.visitor.call("GET", `/v1/claims?${query}`);
    expect([answer.status, answer.body.code]).toEqual([422, "invalid"]);
  });

  test("days at the ends of the calendar are days", async () => {
    for (const day of ["0001-01-01", "9999-12-31"])
      for (const name of ["made_from", "made_to", "checked_from", "checked_to", "published_to"])
        await find(`${name}=${day}`);
    expect(await find("checked_to=9999-12-31")).toEqual([quays]);
  });
});
