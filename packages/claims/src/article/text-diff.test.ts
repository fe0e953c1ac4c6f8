import { describe, expect, it } from "vitest";
import { diffTexts } from "./text-diff.ts";

const one = "Bắc Kinh dành 60 triệu tệ cho tối đa 12 dự án.";
const two = "Lý Ngạn Hoành là người sáng lập Baidu.";
const three = "Sự kiện kéo dài sáu ngày.";

describe("diffTexts", () => {
  it("tells words that changed from those that stayed", () => {
    const { added, removed, paragraphs } = diffTexts(
      `${one}\n${two}`,
      `${one.replace("60", "90")}\n${two}`,
      "vi",
    );
    expect({ added, removed }).toEqual({ added: 1, removed: 1 });
    expect(paragraphs).toEqual([
      {
        change: "changed",
        parts: [
          { change: "same", text: "Bắc Kinh dành " },
          { change: "removed", text: "60 " },
          { change: "added", text: "90 " },
          { change: "same", text: "triệu tệ cho tối đa 12 dự án." },
        ],
      },
      { change: "same", parts: [{ change: "same", text: two }] },
    ]);
  });

  it("takes spelling, spaces and punctuation for no change", () => {
    const text = "Ông  ấy nói: “hòa bình”.";
    const { added, removed, paragraphs } = diffTexts(
      `${one}\n${text}`,
      `${one}\nÔng ấy nói "hoà bình".`,
      "vi",
    );
    expect({ added, removed }).toEqual({ added: 0, removed: 0 });
    expect(paragraphs).toEqual([{ change: "omitted", count: 2 }]);
  });

  it("tells a moved paragraph once, where it is now", () => {
    const { paragraphs } = diffTexts(
      [one, two, three].join("\n"),
      [two, three, one].join("\n"),
      "vi",
    );
    expect(paragraphs.map(({ change }) => change)).toEqual(["omitted", "same", "moved"]);
  });

  it("tells added from removed paragraphs, and leaves out what is the same", () => {
    const same = Array.from({ length: 9 }, (_, at) => `Đoạn thứ ${at}.`);
    const { paragraphs } = diffTexts([...same, one].join("\n"), [two, ...same].join("\n"), "vi");
    expect(paragraphs.map(({ change }) => change)).toEqual([
      "added",
      "same",
      "omitted",
      "same",
      "removed",
    ]);
    expect(paragraphs[2]).toEqual({ change: "omitted", count: 7 });
  });

  it("works word by word in Chinese too", () => {
    const { paragraphs } = diffTexts("北京拨款6000万元。", "北京拨款9000万元。", "zh");
    expect(paragraphs[0]).toMatchObject({
      change: "changed",
      parts: [{ text: "北京拨款" }, { text: "6000" }, { text: "9000" }, { text: "万元。" }],
    });
  });

  it("of two texts that share nothing stays bounded", () => {
    const many = (word: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${word} ${at} ${word}${at}`).join("\n");
    const started = performance.now();
    expect(diffTexts(many("a"), many("b"), "en").paragraphs.length).toBeGreaterThanOrEqual(20_000);
    expect(diffTexts("x ".repeat(500_000), "y ".repeat(500_000), "en").added).toBe(500_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
