import { afterAll, describe, expect, test } from "vitest";
import type {
  ClaimantEntry,
  CorrectionEntry,
  PublishedReview,
  PublisherEntry,
  SourceEntry,
  Statistics,
  TopicEntry,
} from "@claimledger/claims/publish/browse";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Methodology } from "@claimledger/claims/publish/methodology";
import { getVerdictLabel, verdictValues } from "@claimledger/claims/review/rating-scale";
import {
  acceptProposal,
  act,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  need,
  saveDraft,
  startReview,
  webSource,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const { visitor } = site;

type List<T> = { items: T[]; next_cursor: string | null };

async function read<T>(path: string): Promise<T> {
  return need(200, await visitor.call<T>("GET", path));
}

/** A claim by Anna Weiss in the Lindow Courier, with a verdict. */
const { article } = await importText(author, undefined, { publisher: "Lindow Courier" });
const proposals = await findProposals(author, article.id);
const quays = proposals.find(({ claimant }) => claimant?.includes("Anna Weiss"))!;
const claim = await acceptProposal(author, quays);
await attachSource(author, claim.id);
await attachSource(author, claim.id, {
  source: {
    kind: "protected",
    title: "Somebody at the port",
    protected_reason: "Would lose their work.",
  },
});
async function publish(purpose: "verdict" | "correction", draft: object) {
  const review = await saveDraft(author, await startReview(author, claim.id, purpose), {
    ...fullDraft,
    ...draft,
  });
  return act(editor, "approve", await act(author, "submit", review), { publish: true });
}
const review = await publish("verdict", {});

describe("claimants and publishers", () => {
  test("are listed with how their claims were judged", async () => {
    const { items } = await read<List<ClaimantEntry>>("/v1/claimants");
    const anna = items.find(({ id }) => id === items[0]!.id)!;
    expect(anna).toMatchObject({
      name: expect.stringContaining("Anna Weiss"),
      same_as: [],
      claims_count: 1,
      verdicts: [{ verdict: "mostly_accurate", count: 1 }],
    });
    expect(await read<ClaimantEntry>(`/v1/claimants/${anna.id}`)).toEqual(anna);

    const publishers = await read<List<PublisherEntry>>("/v1/publishers");
    expect(publishers.items).toMatchObject([{ name: "Lindow Courier", claims_count: 1 }]);
    const [courier] = publishers.items;
    expect(await read(`/v1/publishers/${courier!.id}`)).toEqual(courier);
  });

  test("page through cursors to the end, each once", async () => {
    for (const name of ["Aa", "Bb", "Cc"]) {
      const other = await importText(author, undefined, { publisher: name });
      await acceptProposal(author, (await findProposals(author, other.article.id))[0]!);
    }
    const seen: string[] = [];
    for (let path: string | null = "/v1/publishers?limit=1"; path;) {
      const page: List<PublisherEntry> = await read(path);
      seen.push(...page.items.map(({ name }) => name));
      path = page.next_cursor && `/v1/publishers?limit=1&cursor=${page.next_cursor}`;
    }
    expect(seen).toEqual(["Aa", "Bb", "Cc", "Lindow Courier"]);
  });

  test("an unknown one is not found; a claimant nobody was quoted with is not listed", async () => {
    const id = "00000000-0000-4000-8000-000000000000";
    for (const kind of ["claimants", "publishers", "sources", "reviews"])
      expect((await visitor.call("GET", `/v1/${kind}/${id}`)).status, kind).toBe(404);
    const silent = await site.database.prisma.claimant.create({
      data: { id, name: "Nobody", sameAs: [] },
    });
    expect((await visitor.call("GET", `/v1/claimants/${silent.id}`)).status).toBe(404);
  });

  test("a cursor holding what no name can hold is refused, not a fault", async () => {
    const { makeCursor } = await import("@claimledger/api/http/cursor");
    for (const name of ["a\0b", "\ud800"]) {
      const cursor = makeCursor({}, [name]);
      expect((await visitor.call("GET", `/v1/claimants?cursor=${cursor}`)).status).toBe(422);
    }
  });
});

describe("topics", () => {
  test("are set at the desk, published in the document and counted", async () => {
    const path = `/v1/desk/claims/${claim.id}/topics`;
    const { row_version } = need(
      200,
      await author.call<DeskClaim>("GET", `/v1/desk/claims/${claim.id}`),
    );
    const body = { topics: ["politics", "economy", "politics"] };
    const tagged = await author.call<DeskClaim>("PUT", path, { body, ifMatch: row_version });
    expect(need(200, tagged).topics).toEqual(["economy", "politics"]);
    const document = await read<PublicClaim>(`/v1/claims/${claim.id}`);
    expect(document.topics).toEqual(["economy", "politics"]);
    const { items } = await read<{ items: TopicEntry[] }>("/v1/topics");
    expect(items).toHaveLength(17);
    expect(items.find(({ id }) => id === "economy")).toMatchObject({
      claims_count: 1,
      labels: { zh: "经济与商业" },
      verdicts: [{ verdict: "mostly_accurate", count: 1 }],
    });
  });

  test("of another vocabulary, too many, stale or by a visitor are refused", async () => {
    const path = `/v1/desk/claims/${claim.id}/topics`;
    const put = (body: object, who = author, ifMatch: number | string = "*") =>
      who.call("PUT", path, { body, ifMatch });
    expect((await put({ topics: ["weather balloons"] })).status).toBe(422);
    const six = ["economy", "politics", "sport", "health", "weather", "labour"];
    expect((await put({ topics: six })).status).toBe(422);
    expect((await put({ topics: [] }, author, 1)).status).toBe(412);
    expect((await visitor.call("PUT", path, { body: { topics: [] }, ifMatch: "*" })).status).toBe(
      401,
    );
  });

  test("whoever only set topics may still approve the review", async () => {
    const { article: other } = await importText(author);
    const made = await acceptProposal(author, (await findProposals(author, other.id))[0]!);
    await attachSource(author, made.id);
    const path = `/v1/desk/claims/${made.id}/topics`;
    need(200, await editor.call("PUT", path, { body: { topics: ["sport"] }, ifMatch: "*" }));
    const draft = await saveDraft(author, await startReview(author, made.id));
    const submitted = await act(author, "submit", draft);
    const done = await act(editor, "approve", submitted, { publish: true });
    expect(done.status).toBe("published");
  });
});

describe("reviews, sources and corrections", () => {
  test("a published review is served whole, with what was approved", async () => {
    const { items } = await read<List<PublishedReview>>("/v1/reviews");
    const found = items.find(({ id }) => id === review.id);
    expect(found).toMatchObject({
      verdict: "mostly_accurate",
      version: 1,
      reviewed_by: author.name,
      approved_by: editor.name,
      claim: { id: claim.id, status: "published" },
    });
    expect(await read(`/v1/reviews/${review.id}`)).toEqual(found);
  });

  test("a review that is not published yet is not found", async () => {
    const { article: other } = await importText(author);
    const made = await acceptProposal(author, (await findProposals(author, other.id))[0]!);
    const open = await startReview(author, made.id);
    expect((await visitor.call("GET", `/v1/reviews/${open.id}`)).status).toBe(404);
  });

  test("a source is listed with the claims that cite it; a protected one never is", async () => {
    const list = await read<List<SourceEntry>>("/v1/sources");
    expect(JSON.stringify(list)).not.toContain("Somebody at the port");
    const url = (webSource.source as { url: string }).url;
    const { items } = await read<List<SourceEntry>>(`/v1/sources?url=${encodeURIComponent(url)}`);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ source: webSource.source, claims_count: 2 });
    expect(await read(`/v1/sources/${items[0]!.id}`)).toEqual(items[0]);
  });

  test("evidence that is attached but not published is no public source", async () => {
    const source = { ...webSource.source, url: "https://unpublished.example/" };
    await attachSource(author, claim.id, { source } as never);
    const list = await read<List<SourceEntry>>("/v1/sources");
    expect(JSON.stringify(list)).not.toContain("unpublished.example");
  });

  test("corrections are listed newest first and by kind", async () => {
    await publish("correction", { correction_kind: "typo", correction_note: "A letter." });
    await publish("correction", {
      verdict: "false",
      correction_kind: "verdict_changed",
      correction_note: "The report was withdrawn.",
    });
    const all = await read<List<CorrectionEntry>>("/v1/corrections");
    expect(all.items.map(({ kind }) => kind)).toEqual(["verdict_changed", "typo"]);
    expect(all.items[0]).toMatchObject({
      from_verdict: "mostly_accurate",
      to_verdict: "false",
      claim: { id: claim.id, status: "corrected" },
    });
    const first = await read<List<CorrectionEntry>>("/v1/corrections?limit=1");
    const rest = await read<List<CorrectionEntry>>(
      `/v1/corrections?limit=1&cursor=${first.next_cursor}`,
    );
    expect([...first.items, ...rest.items]).toEqual(all.items);
    const typos = await read<List<CorrectionEntry>>("/v1/corrections?kind=typo");
    expect(typos.items).toHaveLength(1);
    expect((await visitor.call("GET", "/v1/corrections?kind=oops")).status).toBe(422);
  });
});

describe("statistics", () => {
  test("count the verdicts that stand, as of the log's last event", async () => {
    const statistics = await read<Statistics>("/v1/statistics");
    const [{ seq }] = await site.database.prisma.$queryRaw<[{ seq: bigint }]>`
      SELECT max("seq") AS seq FROM "Event"`;
    expect(statistics.as_of_seq).toBe(Number(seq));
    expect(statistics.verdicts).toEqual([
      { verdict: "mostly_accurate", count: 1 },
      { verdict: "false", count: 1 },
    ]);
    expect(statistics.by_month).toMatchObject([{ month: "2026-11", total: 2 }]);
    expect(statistics.by_language).toMatchObject([{ language: "en", total: 2 }]);
    expect(statistics.by_topic.map(({ topic }) => topic).toSorted()).toEqual([
      "economy",
      "politics",
      "sport",
    ]);
    expect(statistics.by_publisher).toMatchObject([
      { publisher: { name: "Lindow Courier" }, total: 1 },
    ]);
    expect(statistics.corrections).toContainEqual({ kind: "typo", count: 1 });
  });

  test("a retracted verdict is counted no more", async () => {
    const retraction = await saveDraft(
      author,
      await startReview(author, claim.id, "retraction" as never),
      { conflict_of_interest: fullDraft.conflict_of_interest, correction_note: "It was not hers." },
    );
    await act(editor, "approve", await act(author, "submit", retraction), { publish: true });
    const statistics = await read<Statistics>("/v1/statistics");
    expect(statistics.verdicts).toEqual([{ verdict: "mostly_accurate", count: 1 }]);
    expect(statistics.claims).toContainEqual({ status: "retracted", count: 1 });
  });
});

describe("methodology and scale", () => {
  test("the version that a verdict names is there, in three languages", async () => {
    const { verdict } = await read<PublicClaim>(`/v1/claims/${claim.id}`);
    const version = await read<Methodology>(`/v1/methodologies/${verdict!.methodology_version}`);
    expect(version).toMatchObject({ is_current: true, steps: { length: 6 } });
    for (const { text } of version.steps)
      for (const language of ["vi", "en", "zh"] as const)
        expect(text[language].length).toBeGreaterThan(60);
    const { id, version: number } = verdict!.scale;
    expect(await read(`/v1/scales/${id}/${number}`)).toMatchObject({ worst: 1, best: 5 });
    for (const path of ["methodologies/2020-01", "methodologies/toString", "scales/claimledger/9"])
      expect((await visitor.call("GET", `/v1/${path}`)).status, path).toBe(404);
  });
});

describe("every public list", () => {
  const paths = [
    "claims",
    "articles",
    "claimants",
    "publishers",
    "topics",
    "sources",
    "reviews",
    "corrections",
    "statistics",
    "methodologies",
    "scales",
    "masthead",
  ].map((name) => `/v1/${name}`);

  test.each(paths)(
    "%s has a strong ETag, answers 304 and HEAD, and may be read from other sites",
    async (path) => {
      const answer = await visitor.call("GET", path);
      const etag = answer.headers.get("etag")!;
      expect(etag).toMatch(/^"[^"]+"$/);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("cache-control")).toMatch(/^public/);
      const again = await visitor.call("GET", path, { headers: { "if-none-match": `W/${etag}` } });
      expect([again.status, again.text]).toEqual([304, ""]);
      const head = await visitor.call("HEAD", path);
      expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", etag]);
      const preflight = await visitor.call("OPTIONS", path, {
        headers: { origin: "https://other.example", "access-control-request-method": "GET" },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get("access-control-allow-methods")).toBe("GET,HEAD");
    },
  );

  test("names its next page in Link", async () => {
    const answer = await visitor.call<List<unknown>>("GET", "/v1/reviews?limit=1");
    expect(answer.headers.get("link")).toBe(
      `</v1/reviews?limit=1&cursor=${answer.body.next_cursor}>; rel="next"`,
    );
  });
});

describe("charts", () => {
  test("are whole pictures whose words are in the language asked for, whatever people are called", async () => {
    const hostile = 'A\u0001 <b> & "c" ]]>';
    await site.database.prisma.$executeRaw`
      UPDATE "Claimant" SET "name" = ${hostile} || substr("id"::text, 20)`;
    for (const name of ["verdicts", "by-month", "by-claimant", "by-publisher"])
      for (const query of ["", "?language=vi&theme=dark", "?language=zh"]) {
        const { status, headers, text } = await visitor.call("GET", `/charts/${name}.svg${query}`);
        expect([status, headers.get("content-type")], name).toEqual([200, "image/svg+xml"]);
        expect(headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(text).toMatch(/^<svg [^<>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
        expect(text).not.toMatch(/<b>|\p{Cc}(?<!\n)|&(?!#160;|amp;|lt;|gt;|quot;)/u);
      }
    const chinese = await visitor.call("GET", "/charts/verdicts.svg?language=zh");
    expect(chinese.text).toContain("基本属实");
  });

  test("name the verdicts that occur in them, and no other", async () => {
    const statistics = await read<Statistics>("/v1/statistics");
    const { by_month, by_claimant, by_publisher } = statistics;
    const charts = {
      "by-month": by_month,
      "by-claimant": by_claimant,
      "by-publisher": by_publisher,
    };
    for (const [name, rows] of Object.entries(charts)) {
      const { text } = await visitor.call("GET", `/charts/${name}.svg`);
      const named = verdictValues.filter((value) =>
        text.includes(`>${getVerdictLabel(value, "en")}<`),
      );
      const occurs = verdictValues.filter((value) =>
        rows.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === value)),
      );
      expect(named, name).toEqual(occurs);
    }
    expect(by_month.length).toBeGreaterThan(0);
    expect(statistics.verdicts.length).toBeLessThan(verdictValues.length);
  });

  test("of another name, language or theme are refused", async () => {
    expect((await visitor.call("GET", "/charts/other.svg")).status).toBe(404);
    const narrow = await visitor.call("GET", "/charts/by-month.svg?width=narrow");
    expect(narrow.text).toContain('width="360"');
    expect((await visitor.call("GET", "/charts/verdicts.svg?theme=pink")).status).toBe(422);
    expect((await visitor.call("GET", "/charts/verdicts.svg?width=9")).status).toBe(422);
    expect((await visitor.call("GET", "/charts/verdicts.svg?language=tlh")).status).toBe(422);
  });
});
