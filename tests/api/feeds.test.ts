import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptNewClaim,
  acceptProposal,
  act,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  publishNewVerdict,
  saveDraft,
  startReview,
} from "../support/newsroom.ts";
import { findAtomFault, findTexts } from "../support/read-xml.ts";
import { startApi } from "../support/start-api.ts";

type JsonFeed = {
  version: string;
  title: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_text: string; date_modified: string }[];
};

const site = await startApi();
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
afterAll(() => site.close());

async function publish(claimId: string, draft: Partial<ReviewDraft>, purpose = "verdict" as const) {
  await attachSource(author, claimId);
  const review = await saveDraft(author, await startReview(author, claimId, purpose), draft);
  return act(editor, "approve", await act(author, "submit", review), { publish: true });
}

async function amend(claimId: string, purpose: "correction" | "retraction", draft: object) {
  const started = await startReview(author, claimId, purpose);
  const review = await saveDraft(author, started, { ...fullDraft, ...draft });
  return act(editor, "approve", await act(author, "submit", review), { publish: true });
}

const hostile = `</summary><script>alert(1)</script> ]]> &amp; &lt;b&gt; "x" 'y' 😀 Đà Nẵng 中国`;

const { claim_id: plainId } = await publishNewVerdict(author, editor);
const hostileClaim = await acceptNewClaim(author);
await publish(hostileClaim.id, { ...fullDraft, verdict: "false", summary: hostile });
const { claim_id: retractedId } = await publishNewVerdict(author, editor);
await amend(retractedId, "retraction", { correction_note: "Wrong port." });
const { claim_id: correctedId } = await publishNewVerdict(author, editor);
await amend(correctedId, "correction", {
  correction_kind: "clarification",
  correction_note: hostile,
});
await acceptNewClaim(author);

const get = (path: string, headers = {}) => site.visitor.call<JsonFeed>("GET", path, { headers });
const read = async (id: string) =>
  (await site.visitor.call<PublicClaim>("GET", `/v1/claims/${id}`)).body;
const { article, claimant } = await read(plainId);

const feeds = [
  "verdicts",
  "verdicts?language=vi",
  "corrections",
  `articles/${article.id}`,
  "topics/economy",
  "search?q=port+handled",
  `search?q=${encodeURIComponent(hostile)}`,
];

describe("every feed", () => {
  test("is valid Atom, by the grammar of RFC 4287", async () => {
    for (const feed of feeds) {
      const { text, status, headers } = await get(`/feeds/atom/${feed}`);
      expect(status, feed).toBe(200);
      expect(headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      expect(findAtomFault(text), feed).toBeNull();
    }
  });

  test("is the same in each format: entries, their order, their words", async () => {
    for (const feed of feeds) {
      const atom = (await get(`/feeds/atom/${feed}`)).text;
      const rss = (await get(`/feeds/rss/${feed}`)).text;
      const json = (await get(`/feeds/json/${feed}`)).body;
      const ids = json.items.map(({ id }) => id);
      expect(findTexts(atom, "/atom:feed/atom:entry/atom:id")).toEqual(ids);
      expect(findTexts(rss, "/rss/channel/item/guid")).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      const titles = json.items.map(({ title }) => title);
      expect(findTexts(atom, "/atom:feed/atom:entry/atom:title")).toEqual(titles);
      expect(findTexts(rss, "/rss/channel/item/title")).toEqual(titles);
      const texts = json.items.map(({ content_text }) => content_text);
      expect(findTexts(atom, "/atom:feed/atom:entry/atom:summary")).toEqual(texts);
    }
  });

  test("names itself, its page and the page of each entry by absolute addresses", async () => {
    for (const feed of feeds) {
      const { text } = await get(`/feeds/atom/${feed}`);
      const self = findTexts(text, "/atom:feed/atom:link[@rel='self']/@href");
      expect(self).toEqual([findTexts(text, "/atom:feed/atom:id")[0]]);
      expect(new URL(self[0]!).href).toBe(new URL(`/feeds/atom/${feed}`, publicUrl).href);
      for (const address of findTexts(text, "//atom:link/@href"))
        expect(address.startsWith(`${publicUrl}/`), address).toBe(true);
      const { text: rss } = await get(`/feeds/rss/${feed}`);
      expect(findTexts(rss, "//atom:link[@rel='self']/@href")).toHaveLength(1);
      expect(findTexts(rss, "/rss/channel/link")).toHaveLength(1);
    }
  });

  test("has dates as its format writes them, none of them in the future", async () => {
    const { text } = await get("/feeds/rss/verdicts");
    const dates = findTexts(text, "//pubDate | //lastBuildDate");
    expect(dates.length).toBeGreaterThan(3);
    for (const date of dates)
      expect(date).toMatch(
        /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/,
      );
  });

  test("is answered with 304 until it changes", async () => {
    for (const format of ["atom", "rss", "json"]) {
      const { headers } = await get(`/feeds/${format}/verdicts`);
      const etag = headers.get("etag")!;
      const again = await get(`/feeds/${format}/verdicts`, { "if-none-match": etag });
      expect(again.status).toBe(304);
      expect(headers.get("last-modified")).toMatch(/GMT$/);
    }
  });

  test("may be read by pages of other sites", async () => {
    const { headers } = await get("/feeds/json/verdicts");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("the feed of", () => {
  const idsOf = async (feed: string) =>
    (await get(`/feeds/json/${feed}`)).body.items.map(({ id }) => id.replace("urn:uuid:", ""));

  test("verdicts has what was checked, last checked first, and no claim without a verdict", async () => {
    expect(await idsOf("verdicts")).toEqual([correctedId, retractedId, hostileClaim.id, plainId]);
  });

  test("verdicts says that a verdict was retracted, and why", async () => {
    const { items } = (await get("/feeds/json/verdicts")).body;
    const retracted = items.find(({ id }) => id.endsWith(retractedId));
    expect(retracted?.title).toMatch(/^Verdict retracted: /);
    expect(retracted?.content_text).toBe("Wrong port.");
  });

  test("corrections has corrections and retractions, newest first, with their notes", async () => {
    const { items } = (await get("/feeds/json/corrections")).body;
    expect(items.map(({ content_text }) => content_text)).toEqual([hostile, "Wrong port."]);
  });

  test("an article, a claimant, a topic or a search has only what belongs to it", async () => {
    expect(await idsOf(`articles/${article.id}`)).toEqual([plainId]);
    expect(await idsOf("topics/economy")).toEqual([]);
    expect(await idsOf("search?q=zeppelin")).toEqual([]);
    expect((await idsOf("search?q=port")).length).toBe(4);
    expect(await idsOf("verdicts?language=vi")).toEqual([]);
    expect(claimant).toBeNull();
    const { article: other } = await importText(author);
    const proposals = await findProposals(author, other.id);
    const said = proposals.find((proposal) => proposal.claimant?.includes("Weiss"))!;
    const { id } = await acceptProposal(author, said);
    await publish(id, fullDraft);
    const found = await read(id);
    expect(await idsOf(`claimants/${found.claimant!.id}`)).toEqual([id]);
  });

  test("a language is titled in it", async () => {
    expect((await get("/feeds/json/verdicts?language=vi")).body.title).toBe(
      "The Newsroom: Kết luận",
    );
    expect((await get("/feeds/json/corrections?language=zh")).body.title).toBe(
      "The Newsroom: 更正",
    );
  });
});

describe("hostile words", () => {
  test("stay words: read back they are what was written, and no element or script", async () => {
    const atom = (await get("/feeds/atom/verdicts")).text;
    expect(findTexts(atom, "//atom:summary")).toContain(hostile);
    expect(atom).not.toContain("<script");
    const rss = (await get("/feeds/rss/verdicts")).text;
    const html = findTexts(rss, "//item/description").find((text) => text.includes("alert"))!;
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;/summary&gt;&lt;script&gt;");
    expect(html).toContain("&amp;amp; &amp;lt;b");
  });

  test("that XML cannot hold are left out, and the rest stays", async () => {
    const { bytes } = (
      await site.database.pool.query<{ bytes: Buffer }>(
        `SELECT "bytes" FROM "PublicClaim" WHERE "claimId" = $1`,
        [plainId],
      )
    ).rows[0]!;
    const odd = bytes
      .toString()
      .replace("The port handled", "The\\u0001\\u000b\\ufffe\\ud800 port handled");
    await site.database.pool.query(`UPDATE "PublicClaim" SET "bytes" = $2 WHERE "claimId" = $1`, [
      plainId,
      Buffer.from(odd.replace("\\ud800", "")),
    ]);
    const { text } = await get(`/feeds/atom/articles/${article.id}`);
    expect(findAtomFault(text)).toBeNull();
    expect(findTexts(text, "//atom:entry/atom:title")[0]).toMatch(/The port handled/);
  });
});

describe("refuses", () => {
  test("formats, topics, claimants and articles that there are not", async () => {
    const nobody = "01a209c7-cdac-70c6-83c2-6ad6a341de25";
    for (const path of [
      "rdf/verdicts",
      "atom/verdict",
      "atom/topics/gossip",
      `atom/claimants/${nobody}`,
      `rss/articles/${nobody}`,
      "json/articles/x",
    ])
      expect((await get(`/feeds/${path}`)).status, path).toBe(404);
  });

  test("and names the formats and topics that there are", async () => {
    expect((await get("/feeds/xml/verdicts")).text).toMatch(/xml.*choose.*atom.*rss.*json/);
    expect((await get("/feeds/atom/topics/gossip")).text).toMatch(/gossip.*choose.*economy/);
  });

  test("parameters that it does not know", async () => {
    for (const query of ["language=xx", "limit=5", "q=x"])
      expect((await get(`/feeds/atom/verdicts?${query}`)).status, query).toBe(422);
  });
});
