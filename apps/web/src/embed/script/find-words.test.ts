import { describe, expect, it, test } from "vitest";
import { findWords } from "./find-words.ts";
import { foldLetters } from "./fold-letters.ts";

/** The words found on a page that are quoted from `text`, where brackets enclose them. */
function find(text: string, page: string, reach = 200): string | null {
  const [before = "", exact = "", after = ""] = text.split(/[[\]]/);
  const [first, last] = [before, after].map((side) => ({
    text: side,
    isCut: side.length >= reach,
  }));
  const found = findWords(foldLetters(page), { before: first!, exact, after: last! });
  return found && page.slice(found.start, found.end);
}

const vi =
  "Hôm thứ Sáu. [Bắc Kinh dành 60 triệu nhân dân tệ cho tối đa 12 dự án trong 2 năm], Tân Hoa Xã đưa tin. Hết.";
const viPage = vi.replaceAll(/[[\]]/g, "");
const viWords = "Bắc Kinh dành 60 triệu nhân dân tệ cho tối đa 12 dự án trong 2 năm";

describe("words are found however they are written", () => {
  test.each([
    ["as they were", (page: string) => page],
    ["in letters taken apart", (page: string) => page.normalize("NFD")],
    ["with no-break spaces", (page: string) => page.replaceAll("60 triệu", "60\u00a0triệu")],
    ["over several lines of source", (page: string) => page.replaceAll(" ", " \t ")],
    ["with soft hyphens", (page: string) => page.replaceAll("nhân", "nh\u00adân")],
    ["with other words around their sentence", (page: string) => `Mới.\n${page} Thêm nữa.`],
    ["without the sentences around", (page: string) => page.slice(13, -5)],
  ])("%s", (_, change) => {
    const found = find(vi, change(viPage));
    expect(
      found
        ?.normalize("NFC")
        .replaceAll(/\u00ad/g, "")
        .replaceAll(/\s+/g, " "),
    ).toBe(viWords);
  });

  it("marks in combining order of their own", () => {
    const page = "Vie\u0302\u0323t Nam thắng.";
    expect(find("[Việt Nam thắng].", page)).toBe("Vie\u0302\u0323t Nam thắng");
  });

  it("quotes, dashes and dots of another kind", () => {
    const page = "He said: “it’s 5–10 … maybe”. End.";
    expect(find(`He said: ["it's 5-10 ... maybe"]. End.`, page)).toBe("“it’s 5–10 … maybe”");
  });

  it("Chinese with spaces and wide figures", () => {
    const page = "今天。北京将拨款 ６０００ 万元，支持至多 12 个项目。完。";
    expect(find("今天。[北京将拨款6000万元，支持至多12个项目]。完。", page)).toBe(
      "北京将拨款 ６０００ 万元，支持至多 12 个项目",
    );
  });
});

describe("words that say something else are not found", () => {
  test.each([
    ["another figure", "60 triệu", "90 triệu"],
    ["a figure that the words are a part of", "60 triệu", "160 triệu"],
    ["a decimal more", "60 triệu", "60,5 triệu"],
    ["another unit", "triệu nhân", "tỷ nhân"],
    ["another bound", "tối đa", "tối thiểu"],
    ["no bound", "tối đa ", ""],
    ["a denial", "dành", "không dành"],
    ["another name", "Bắc Kinh", "Nam Kinh"],
    ["a denial before them", "Bắc Kinh", "Không phải Bắc Kinh"],
    ["something put before their sentence", "Bắc Kinh", "Sai sự thật rằng Bắc Kinh"],
    ["another end of their sentence", "Tân Hoa Xã đưa tin", "Tân Hoa Xã phủ nhận"],
    ["a figure that goes on", "2 năm,", "2 năm rưỡi,"],
  ])("%s", (_, from, to) => {
    expect(viPage).toContain(from);
    expect(find(vi, viPage.replace(from, to))).toBeNull();
  });

  test.each([
    ["It is [8.6 million] dollars.", "It is 8.6 million euros."],
    ["[The port handled 301 ships].", "The port handled 301 ships less."],
    ["[The port handled 301 ships]", "The port handled 301 ships fewer than in 2024"],
    ["[Gates did object].", "It is false that Mr. Gates did object."],
    ["He denied that [it rose to 60].", "it rose to 60."],
    ["[x is 1.5]. End.", "x is 1.55. End."],
    ["他否认[北京拨款6000万元]。", "北京拨款6000万元。"],
    ["[它涨到60]。", "它涨到60万。"],
  ])("%s is not %s", (text, page) => {
    expect(find(text, page)).toBeNull();
  });

  it("where a sentence longer than what is known began otherwise", () => {
    const long = "a long clause that goes on and on ".repeat(3);
    const text = `${long}[it rose to 60].`;
    expect(find(text, `${long}it rose to 60.`, 50)).toBe("it rose to 60");
    expect(find(text, `No ${long}it rose to 60.`, 200)).toBeNull();
  });
});

test("of an article whose words are not public, the selector's few are enough", () => {
  const page =
    "Long before it. He said on Monday that it rose to 60 in a year that was a good one.";
  const [at] = [page.indexOf("it rose")];
  const quote = {
    before: { text: page.slice(at - 32, at), isCut: true },
    exact: "it rose to 60",
    after: { text: page.slice(at + 13, at + 45), isCut: true },
  };
  expect(findWords(foldLetters(page), quote)).toEqual({ start: at, end: at + 13 });
  expect(findWords(foldLetters(page.replace("that it", "it")), quote)).toBeNull();
});

describe("of several places", () => {
  const text = "In May it fell. [It rose to 60.] In June it fell again.";

  it("the one with the same surroundings is found", () => {
    const page = "It rose to 60. As ever. In May it fell. It rose to 60. In June it fell again.";
    const found = findWords(foldLetters(page), {
      before: { text: "In May it fell. ", isCut: false },
      exact: "It rose to 60.",
      after: { text: " In June it fell again.", isCut: false },
    });
    expect(found?.start).toBe(page.lastIndexOf("It rose"));
  });

  it("none is taken where two fit equally well", () => {
    expect(find(text, "One.\nIt rose to 60.\nTwo.\nIt rose to 60.\nThree.")).toBeNull();
  });

  it("a thousand of them are looked at and no more", () => {
    expect(find("[a]", "a\n".repeat(5_000))).toBeNull();
  });
});

it("empty words, and pages without any, give nothing", () => {
  expect(find("[ ]", "a page")).toBeNull();
  expect(find("[words]", "")).toBeNull();
});

it("a long page is folded and searched in linear time", () => {
  const page = "Bắc Kinh dành 60 triệu nhân dân tệ. ".repeat(20_000);
  const started = performance.now();
  expect(find(vi, page)).toBeNull();
  expect(performance.now() - started).toBeLessThan(3_000);
});
