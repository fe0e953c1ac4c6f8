import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";
import { runLauncher } from "./start-server.ts";

const dataDir = newDataDir();
const files = join(dataDir, "articles");
const article =
  "The ministry said on 5 March 2024 that 1,200 schools had received 45 million euros.\n";

beforeAll(() => {
  mkdirSync(files, { recursive: true });
  write("article.txt", article);
  write("empty.txt", "");
  write("binary.txt", new Uint8Array([0, 1, 2, 3, 0, 255]));
  write("latin-1.txt", Buffer.from("caf\u00e9 au lait", "latin1"));
  write("zero.txt", "One sentence\u0000 with a NUL.");
  write("large.txt", Buffer.alloc(20_000_000, "a "));
});

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(files, name), content);
}

function importFile(name: string, ...words: string[]) {
  return runLauncher(["import", join(files, name), ...words], { DATA_DIR: dataDir });
}

test("an article is imported with a table of its claims, and found the second time", async () => {
  const first = await importFile("article.txt", "--published", "2024-03-06", "--accept", "1");
  expect(first.code, first.output).toBe(0);
  expect(first.output).toMatch(/1\s+[01]\.\d\d\s+accepted .*45 million euros/u);
  expect(first.output).toContain("/articles/");
  const second = await importFile("article.txt");
  expect(second.output).toContain("this text was imported before");
});

test.each([
  ["empty.txt", [], "There is no text"],
  ["binary.txt", [], /not utf-8 text: byte 5 is 0xff/u],
  ["latin-1.txt", [], /not utf-8 text: byte 3 is 0xe9/u],
  ["zero.txt", [], "The content holds"],
  ["large.txt", [], "has 20.0 MB; an article may have 10 MB."],
  ["missing.txt", [], "There is no file"],
  ["article.txt", ["--published", "yesterday"], "--published is wrong"],
  ["article.txt", ["--language", "xx"], "--language is wrong"],
  ["article.txt", ["--time-zone", "Mars/Base"], "--time-zone is wrong"],
] as const)("%s %j is refused in a sentence", async (name, words, sentence) => {
  const { code, output } = await importFile(name, ...words);
  expect(code).toBe(1);
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/^ {4}at /mu);
});

test("a private address is refused", async () => {
  const address = "http://127.0.0.1:1/article";
  const { code, output } = await runLauncher(["import", address], { DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(output).toContain("127.0.0.1 is a private address");
});
