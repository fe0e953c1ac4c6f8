import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { indexText } from "@claimledger/claims/article/text";
import { analysisSchema, type Analysis } from "@claimledger/claims/desk/analysis";
import { openClient } from "../support/client.ts";
import { need } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const text =
  "Quỹ ở Bắc Kinh cấp 60 triệu nhân dân tệ (8,6 triệu USD) cho tối đa 12 dự án trong 2 năm.\n" +
  "😀 Bà Lê Hoa cho biết hôm 26.5 rằng hơn 10 ứng dụng ra đời mỗi năm.";
const details = { language: "vi", published_on: "2023-05-27" } as const;

function analyze<T = Analysis>(body: unknown, client = openClient(site.api)) {
  return client.call<T>("POST", "/v1/analyze", { body });
}

describe("works", () => {
  test("tells all it finds to anybody, in places that hold the words", async () => {
    const { status, headers, body } = await analyze({ text, ...details });
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(analysisSchema.strict().parse(body)).toEqual(body);
    expect(body).toMatchObject({
      language: "vi",
      published_on: "2023-05-27",
      time_zone: "Asia/Ho_Chi_Minh",
    });
    const { slice } = indexText(text);
    for (const found of [...body.quantities, ...body.dates])
      expect(slice(found.start, found.end)).toBe(found.text);
    for (const found of [...body.sentences, ...body.claims])
      expect(slice(found.start, found.end)).toBe(found.quote);
    expect(body.quantities).toMatchObject([
      { value: "60000000", unit: "CNY", bound: "exact", restates: null },
      { value: "8600000", unit: "USD", restates: 0 },
      { value: "12", bound: "at_most" },
      { value: "2", unit: "year" },
      { value: "10", bound: "more_than", per: "year" },
    ]);
    expect(body.dates).toMatchObject([{ from: "2023-05-26", to: "2023-05-26", precision: "day" }]);
    expect(body.claims.map(({ claimant }) => claimant)).toContain("Lê Hoa");
    expect(body.findings).toMatchObject([{ kind: "exchange_rate", stated: "6.98" }]);
    expect(body.findings[0]?.why).toContain("the rate then was about");
  });

  test("finds the language itself, and leaves out what needs a day of publication", async () => {
    const { body } = await analyze({ text });
    expect(body).toMatchObject({ language: "vi", published_on: null, dates: [], findings: [] });
    expect(body.quantities).toHaveLength(5);
  });

  test("keeps nothing", async () => {
    const { rows } = await site.database.pool.query(`SELECT count(*) FROM "Article"`);
    expect(rows).toEqual([{ count: "0" }]);
  });
});

describe("refuses bad input", () => {
  test("with the field and what to do", async () => {
    const cases: [object, string][] = [
      [{ text: "" }, "/text"],
      [{ text: 7 }, "/text"],
      [{}, "/text"],
      [{ text, language: "fr" }, "/language"],
      [{ text: "1 2 3" }, "/language"],
      [{ text, published_on: "27.5.2023" }, "/published_on"],
      [{ text, published_on: "2023-02-30" }, "/published_on"],
      [{ text, time_zone: "Hanoi" }, "/time_zone"],
      [{ text, html: true }, "/html"],
    ];
    for (const [body, pointer] of cases) {
      const answer = await analyze<{ errors: { pointer: string }[] }>(body);
      expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([422, pointer]);
    }
    expect((await analyze('{"text":"a\\u0000b"}')).status).toBe(422);
    expect((await analyze("{")).status).toBe(422);
  });

  test("texts beyond 200 kB, counted as UTF-8, with the size", async () => {
    const most = "ệ".repeat(66_666);
    expect((await analyze({ text: most, language: "vi" })).status).toBe(200);
    const over = await analyze<{ detail: string }>({ text: `${most}ệ`, language: "vi" });
    expect(over.status).toBe(413);
    expect(over.body.detail).toContain("200,001");
    expect((await analyze({ text: "x".repeat(500_000), language: "vi" })).status).toBe(413);
  });
});

describe("under load", () => {
  const long = `${text}\n`.repeat(1_100);
  const body = { text: long.slice(0, 140_000), ...details };

  test("one client gets four at a time, all together eight; the others are told to come again", async () => {
    const clients = [1, 2, 3].map(() => openClient(site.api));
    const answers = await Promise.all(
      clients.flatMap((client) => Array.from({ length: 5 }, () => analyze(body, client))),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses.filter((status) => status === 200)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(statuses.filter((status) => status === 503)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const { headers } of refused)
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await analyze(body, clients[0])).status, "and free again").toBe(200);
  });

  test("the event loop goes on: no other request waits for an analysis", async () => {
    need(200, await analyze(body));
    const quiet: number[] = [];
    while (quiet.length < 40) quiet.push(await timeRead());
    let isOver = false;
    const began = performance.now();
    const running = Promise.all([1, 2, 3, 4].map(() => analyze(body)));
    void running.then(() => (isOver = true));
    const waits: number[] = [];
    while (!isOver) waits.push(await timeRead());
    const took = performance.now() - began;
    expect((await running).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    // In the event loop itself, four analyses would let a handful of reads through, each of them late.
    expect(waits.length, `reads in ${took} ms`).toBeGreaterThan(10);
    expect(findMedian(waits)).toBeLessThan(Math.max(25, 10 * findMedian(quiet)));
    expect(Math.max(...waits)).toBeLessThan(Math.max(300, took / 2));
  });

  async function timeRead(): Promise<number> {
    const began = performance.now();
    await setTimeout(1);
    await site.visitor.call("GET", "/healthz");
    return performance.now() - began;
  }

  function findMedian(numbers: number[]): number {
    return numbers.toSorted((x, y) => x - y)[numbers.length >> 1]!;
  }
});
