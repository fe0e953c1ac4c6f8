import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const cases = fileURLToPath(new URL("../../../../shared/cases/zhongguancun-2023", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "analyze-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Span = { start: number; end: number };
type Figure = { value?: number; min?: number; max?: number; unit: string; bound: string };
type Dates = { from: string; to: string };
type Output = {
  sentences: (Span & { quote: string })[];
  claims: (Span & { claimant: string | null; reportedBy: string | null; quote: string })[];
  quantities: (Span & Figure & { text: string; per: string | null })[];
  dates: (Span & Dates)[];
  findings: { kind: string; places: Span[]; why: string }[];
};
type Gold = Span & {
  label: "priority" | "optional" | "none";
  claimant: string | null;
  quantities: Figure[];
  dates: Dates[];
};

function run(words: string[], input = "", environment: Record<string, string> = {}) {
  return new Promise<{ code: unknown; out: string; told: string }>((resolve) => {
    const env = { ...process.env, ...environment };
    const child = execFile(
      process.execPath,
      [main, "analyze", ...words],
      { env },
      (error, out, told) => resolve({ code: error?.code ?? 0, out, told }),
    );
    child.stdin?.end(input);
  });
}

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const text =
  "\uFEFFPhở giá 60 nghìn đồng.\r\n😀 Bà Lê Hoa cho biết hơn 10 ứng dụng ra đời mỗi năm.";

describe("analyze", () => {
  test("prints one JSON object, without a database, however wrong its configuration is", async () => {
    const words = ["-", "--language", "vi", "--published", "2023-05-27", "--format", "json"];
    const { code, out, told } = await run(words, text, { DATABASE_URL: "nonsense", PORT: "x" });
    expect([code, told]).toEqual([0, ""]);
    const found = JSON.parse(out) as Output;
    const characters = Array.from(text.slice(1).replace("\r", ""));
    for (const { start, end, quote } of [...found.sentences, ...found.claims])
      expect(characters.slice(start, end).join("")).toBe(quote);
    expect(found.quantities).toMatchObject([
      { value: 60_000, unit: "VND", bound: "exact", per: null },
      { value: 10, unit: "ứng dụng", bound: "moreThan", per: "year" },
    ]);
    expect(found.claims.map(({ claimant }) => claimant)).toContain("Lê Hoa");
  });

  test("prints a table otherwise, and reads the article of an HTML file", async () => {
    const paragraph = "The ministry said on 5 March 2024 that 1,200 schools got 45 million euros.";
    const html = `<html lang="en"><body><article>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;
    const { code, out } = await run([write("page.html", html), "--published", "2024-03-06"]);
    expect(code).toBe(0);
    expect(out).toMatch(/1\s+[01]\.\d\d .*45 million euros/u);
  });

  test.each([
    ["nowhere.txt", [], "There is no file"],
    ["https://a.example/b", [], "analyze takes a file or -, not the address"],
    [write("empty.txt", " \n"), ["--language", "en"], "There is no text"],
    [write("figures.txt", "1 2 3"), [], "The language was not recognised. Say vi, en or zh."],
    [write("binary.txt", Buffer.from([0x61, 0xff])), [], "byte 1 is 0xff"],
    [write("zero.txt", "a\0b"), ["--language", "en"], "U+0000 at character 1"],
    [
      write("one.txt", text),
      ["--language", "fr"],
      '--language is wrong: "fr" is not possible here',
    ],
    [write("one.txt", text), ["--published", "27.5.2023"], "--published is wrong"],
    [write("one.txt", text), ["--time-zone", "Hanoi"], "--time-zone is wrong"],
  ])("refuses %s %j in a sentence", async (file, words, sentence) => {
    const { code, out, told } = await run([file, ...words]);
    expect([code, out]).toEqual([1, ""]);
    expect(told).toContain(sentence);
    expect(told).not.toMatch(/^ {4}at /mu);
  });
});

describe.skipIf(!existsSync(cases))(
  "on the article in ../shared/cases, scored as its README says",
  () => {
    const file = join(cases, "article.txt");
    const words = [file, "--language", "vi", "--published", "2023-05-27", "--format", "json"];
    const rows = existsSync(cases)
      ? readFileSync(join(cases, "sentences.gold.jsonl"), "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Gold)
      : [];
    const isNamed = (unit: string) => /^(?:[A-Z]{3}|%|day|week|year|year-of-age)$/u.test(unit);
    const toKey = ({ value, min, max, bound, unit }: Figure) =>
      [value ?? `${min}..${max}`, bound, isNamed(unit) ? unit : ""].join(" ");
    const isIn = (row: Span) => (found: Span) => found.start < row.end && found.end > row.start;

    test("priority first, figures, dates and claimants right, the two findings and few others", async () => {
      const { out } = await run(words);
      const found = JSON.parse(out) as Output;
      const labels = found.claims.map((claim) => rows.find(isIn(claim))?.label ?? "none");
      const judged = labels.filter((label) => label !== "optional");
      const hits = judged.flatMap((label, at) => (label === "priority" ? [at + 1] : []));
      const precision = hits.reduce((sum, rank, at) => sum + (at + 1) / rank, 0) / 20;
      expect(precision).toBeGreaterThanOrEqual(0.9);
      expect(labels.slice(0, 25).filter((label) => label === "priority")).toHaveLength(20);

      for (const [of, keys] of [
        [
          "quantities",
          (row: Gold) => [found.quantities.filter(isIn(row)).map(toKey), row.quantities.map(toKey)],
        ],
        [
          "dates",
          (row: Gold) =>
            [found.dates.filter(isIn(row)), row.dates].map((all) =>
              all.map(({ from, to }) => `${from} ${to}`),
            ),
        ],
      ] as const) {
        const pairs = rows.map(keys);
        const count = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + (pair[at]?.length ?? 0), 0);
        const right = pairs.reduce(
          (sum, [own, gold]) => sum + own!.filter((key) => gold!.includes(key)).length,
          0,
        );
        expect(right / count(0), `precision of ${of}`).toBeGreaterThanOrEqual(0.95);
        expect(right / count(1), `recall of ${of}`).toBeGreaterThanOrEqual(0.95);
      }

      const named = rows.filter(({ claimant }) => claimant !== null);
      const same = named.filter((row) => found.claims.find(isIn(row))?.claimant === row.claimant);
      expect(same.length / named.length).toBeGreaterThanOrEqual(0.9);
      const kinds = found.findings.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(["exchange_rate", "two_places"]));
      expect(kinds.length).toBeLessThanOrEqual(4);
    });
  },
);
