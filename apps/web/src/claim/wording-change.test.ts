import { expect, test } from "vitest";
import { compareWords } from "./wording-change.ts";

const show = (before: string, after: string, language: string) =>
  compareWords(before, after, language)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`,
    )
    .join("");

test("changed words are found whole in all three languages", () => {
  expect(show("up to 12 projects", "at least 12 projects", "en")).toBe(
    "[-up to][+at least] 12 projects",
  );
  expect(show("tối đa 12 dự án", "tối thiểu 12 dự án", "vi")).toBe("tối [-đa][+thiểu] 12 dự án");
  expect(show("支持十二个项目", "支持十三个项目", "zh")).toMatch(/^支持.*个?项目$/u);
});

test("a phrase that was reworded is one phrase taken out, then one put in", () => {
  expect(
    show(
      "The sum is right, but it was paid to 21 projects in the end, says the city.",
      "The sum is right, but the article turned it into dollars at a wrong rate, says the city.",
      "en",
    ),
  ).toBe(
    "The sum is right, but [-it was paid to 21 projects in the end]" +
      "[+the article turned it into dollars at a wrong rate], says the city.",
  );
  expect(
    show(
      "Con số 60 triệu nhân dân tệ là đúng, nhưng số dự án được hỗ trợ là tối đa 12 chứ không phải 21.",
      "Con số 60 triệu nhân dân tệ là đúng, nhưng bài viết quy đổi sai ra đô la Mỹ: số tiền ấy là 8,5 triệu.",
      "vi",
    ),
  ).toMatch(/^Con số 60 triệu nhân dân tệ là đúng, nhưng \[-[^[]*\]\[\+[^[]*\]\.$/u);
  expect(
    show(
      "该市将拨款6000万元人民币，支持最多12个人工智能项目。",
      "该市将拨款6000万元人民币，折合美元的数额写错了。",
      "zh",
    ),
  ).toMatch(/^该市将拨款6000万元人民币，\[-[^[]*\]\[\+[^[]*\]。$/u);
});

test("what was only put in, or only left out, is shown beside words that stay", () => {
  expect(show("It is so.", "It is so. A second report says the same, in May.", "en")).toBe(
    "It is so. [+A second report says the same, in May.]",
  );
  expect(show("One two three.", "One three.", "en")).toBe("One [-two ]three.");
});

test("figures far apart are shown as changed each by itself", () => {
  expect(
    show("It rose from 5 boats to about 7 boats", "It rose from 6 boats to about 8 boats", "en"),
  ).toBe("It rose from [-5][+6] boats to about [-7][+8] boats");
});

test("the old and the new text can be read off the pieces", () => {
  const before = "One two three.\n\nFour.";
  const after = "One three.\n\nFour, five.";
  const pieces = compareWords(before, after, "en");
  const read = (kind: string) =>
    pieces
      .flatMap((piece) => (piece.kind === "same" || piece.kind === kind ? piece.text : []))
      .join("");
  expect(read("removed")).toBe(before);
  expect(read("added")).toBe(after);
});

test("where little has stayed the old and the new text are shown whole", () => {
  expect(show("It was raining in Hanoi.", "Nobody said so at all.", "en")).toBe(
    "[-It was raining in Hanoi.][+Nobody said so at all.]",
  );
});

test("texts with nothing in common are shown whole, in bounded time", () => {
  const before = Array.from({ length: 5000 }, (_, i) => `a${i}`).join(" ");
  const after = Array.from({ length: 5000 }, (_, i) => `b${i}`).join(" ");
  const started = performance.now();
  expect(compareWords(before, after, "en").length).toBeLessThan(12_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});
