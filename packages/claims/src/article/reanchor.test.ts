import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileRepeats } from "../../bench/hostile-repeats.ts";
import type { Language } from "./language.ts";
import { prepareText, reanchor, type Reanchored } from "./reanchor.ts";
import { makeSelectors } from "./selector.ts";
import { indexText, normaliseText, sliceCodePoints } from "./text.ts";

const day = "2023-05-27";

/** Ties `words` to where they stand in `before`, and finds them again in `after`. */
function move(before: string, words: string, after: string, language: Language): Reanchored {
  const index = indexText(normaliseText(before));
  const at = index.text.indexOf(normaliseText(words));
  const start = index.toCodePoint(at);
  const end = index.toCodePoint(at + normaliseText(words).length);
  const text = prepareText(normaliseText(after), { language, publishedOn: day });
  return reanchor(text, makeSelectors(index, start, end));
}

function edit(text: string, from: string, to: string, language: Language): Reanchored {
  return move(
    `Câu đầu tiên.\n${text}\nCâu cuối.`,
    text,
    `Câu đầu tiên.\n${text.replace(from, to)}\nCâu cuối.`,
    language,
  );
}

const vi =
  "Cơ quan xúc tiến đã kêu gọi các dự án, với 60 triệu nhân dân tệ (8,6 triệu USD) được dành cho tối đa 12 dự án trong 2 năm, Tân Hoa Xã đưa tin hôm 26.5.";
const en =
  "The agency said on May 26 that it would spend up to $8.6 million on at most 12 projects, and Mr Gates did not object to the plan.";
const zh = "新华社5月26日报道，北京将拨款6000万元人民币，支持至多12个项目，微软没有反对这项计划。";

describe("words that mean the same stay anchored", () => {
  it.each<[string, string, Language]>([
    ["60 triệu nhân dân tệ", "60.000.000 nhân dân tệ", "vi"],
    ["60 triệu nhân dân tệ", "60 000 000 tệ", "vi"],
    ["60 triệu", "sáu mươi triệu", "vi"],
    ["8,6 triệu USD", "8.600.000 đô la Mỹ", "vi"],
    ["hôm 26.5", "ngày 26/5", "vi"],
    ["hôm 26.5", "hôm 26/5/2023", "vi"],
    ["2 năm, Tân Hoa Xã", "hai năm – Tân Hoa Xã", "vi"],
    ["triệu nhân", "triệu\nnhân", "vi"],
    ["đã kêu gọi", "ĐÃ KÊU GỌI", "vi"],
    ["kêu gọi", "“kêu gọi”", "vi"],
    ["kêu", "kê\u00adu", "vi"],
    ["$8.6 million", "$8,600,000", "en"],
    ["$8.6 million", "8.6 million US dollars", "en"],
    ["12 projects", "twelve projects", "en"],
    ["did not", "didn’t", "en"],
    ["May 26", "26 May", "en"],
    ["6000万元", "６０００ 万元", "zh"],
    ["6000万元", "六千万元", "zh"],
    ["，北京", "。 北京", "zh"],
  ])("%s as %s", (from, to, language) => {
    const text = { vi, en, zh }[language];
    expect(text).toContain(from);
    expect(edit(text, from, to, language)).toMatchObject({ state: "anchored", changes: [] });
  });

  it.each([
    ["hòa", "hoà"],
    ["thủy", "thuỷ"],
    ["khỏe", "khoẻ"],
    ["kỹ sư", "kĩ sư"],
    ["60 tỷ", "60 tỉ"],
    ["Đắk", "Ðắk"],
  ])("however Vietnamese spells it: %s as %s", (from, to) => {
    const text = `Ông ấy nói rằng ${from} đã được ghi lại trong bản báo cáo của tỉnh.`;
    expect(edit(text, from, to, "vi").state).toBe("anchored");
    expect(edit(text, from, to.normalize("NFD"), "vi").state).toBe("anchored");
  });

  it("in a paragraph that moved, and says where", () => {
    const found = move(`Một.\n${vi}\nBa.`, vi, `Ba.\nMột.\n😀 Hai.\n${vi}`, "vi");
    expect(found).toEqual({ state: "anchored", start: 16, end: 16 + vi.length, changes: [] });
  });
});

describe("words that mean something else are told", () => {
  it.each<[string, string, Language, string]>([
    ["60 triệu", "90 triệu", "vi", "number"],
    ["60 triệu", "60 tỷ", "vi", "number"],
    ["8,6", "86", "vi", "number"],
    ["nhân dân tệ", "yên", "vi", "currency"],
    ["2 năm", "2 tháng", "vi", "unit"],
    ["tối đa", "tối thiểu", "vi", "bound"],
    ["tối đa ", "", "vi", "bound"],
    ["đã kêu gọi", "không kêu gọi", "vi", "negation"],
    ["được dành", "chưa được dành", "vi", "negation"],
    ["Tân Hoa Xã", "Reuters", "vi", "name"],
    ["26.5", "26.6", "vi", "date"],
    ["xúc tiến", "phòng vệ", "vi", "wording"],
    ["$8.6 million", "$8.6 billion", "en", "number"],
    ["$8.6", "€8.6", "en", "currency"],
    ["up to", "at least", "en", "bound"],
    ["did not object", "objected", "en", "negation"],
    ["Gates", "Bates", "en", "name"],
    ["May 26", "May 27", "en", "date"],
    ["6000万", "6000亿", "zh", "number"],
    ["至多", "至少", "zh", "bound"],
    ["没有反对", "反对", "zh", "negation"],
    ["5月26日", "5月28日", "zh", "date"],
  ])("%s as %s", (from, to, language, kind) => {
    const text = { vi, en, zh }[language];
    expect(text).toContain(from);
    const { state, changes } = edit(text, from, to, language);
    expect(state).toBe("text_changed");
    expect(changes.map((change) => change.kind)).toEqual([kind]);
  });

  it("with both wordings", () => {
    expect(edit(vi, "60 triệu", "90 triệu", "vi").changes).toEqual([
      { kind: "number", from: "60 triệu nhân dân tệ", to: "90 triệu nhân dân tệ" },
    ]);
  });

  it("also where the sentence gained words in front or behind", () => {
    const front = move(
      "Giá tăng 5%. Hết.",
      "Giá tăng 5%.",
      "Không có chuyện giá tăng 5%. Hết.",
      "vi",
    );
    expect(front).toMatchObject({ state: "text_changed", changes: [{ kind: "negation" }] });
    const behind = move(
      "Giá tăng 5%. Hết.",
      "Giá tăng 5%.",
      "Giá tăng 5% so với năm 2019. Hết.",
      "vi",
    );
    expect(behind.state).toBe("text_changed");
  });

  it("also where a denial or bound now stands before part of a sentence", () => {
    const text = "Theo báo cáo, chính phủ đồng ý chi 60 triệu đồng cho dự án này.";
    const denied = text.replace("đồng ý", "không đồng ý");
    expect(move(text, "đồng ý chi 60 triệu đồng", denied, "vi").state).toBe("text_changed");
    const bounded = text.replace("60", "hơn 60");
    expect(move(text, "60 triệu đồng cho dự án này", bounded, "vi").state).toBe("text_changed");
    const reworded = text.replace("Theo báo cáo", "Theo bản tin");
    expect(move(text, "đồng ý chi 60 triệu đồng", reworded, "vi").state).toBe("anchored");
  });

  it("even where the same few words stand elsewhere", () => {
    const before = "Đợt một có 12 dự án được chọn. Năm ngoái cũng có 12 dự án bị loại.";
    const after = before.replace("12 dự án được", "21 dự án được");
    expect(move(before, "12 dự án", after, "vi")).toMatchObject({
      state: "text_changed",
      changes: [{ kind: "number", from: "12 dự án", to: "21 dự án" }],
    });
  });
});

describe("words that are gone", () => {
  it("are orphaned, not put somewhere else", () => {
    const gone = "Bánh mì là món ăn sáng của nhiều người. Giá một ổ là 20.000 đồng.";
    expect(move(vi, vi, gone, "vi")).toEqual({
      state: "orphaned",
      start: null,
      end: null,
      changes: [],
    });
    expect(move("Một 12 hai.", "12", "Ba bốn.", "vi").state).toBe("orphaned");
  });
});

describe("any text", () => {
  it("keeps every span of itself, in any Unicode form", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Language[]>("vi", "en", "zh"),
        (raw, a, b, language) => {
          const text = normaliseText(raw);
          fc.pre(text !== "");
          const index = indexText(text);
          const start = a % index.length;
          const end = start + 1 + (b % (index.length - start));
          const later = prepareText(normaliseText(raw.normalize("NFD")), { language });
          const found = reanchor(later, makeSelectors(index, start, end));
          expect(found.state).toBe("anchored");
          expect(sliceCodePoints(text, found.start ?? 0, found.end ?? 0)).toContain(
            sliceCodePoints(text, start, end).trim(),
          );
        },
      ),
    );
  });

  it("of half a million hostile characters takes no time worth mentioning", () => {
    for (const repeat of hostileRepeats) {
      const text = normaliseText(repeat.repeat(Math.ceil(500_000 / repeat.length)));
      const index = indexText(text);
      const started = performance.now();
      const later = prepareText(text, { language: "vi" });
      const middle = index.length >> 1;
      for (const length of [1, 40, 5_000])
        reanchor(later, makeSelectors(index, middle, middle + length));
      const other = makeSelectors(indexText(`${vi} ${repeat.repeat(200)}`), 0, 160);
      reanchor(later, other);
      expect(performance.now() - started, JSON.stringify(repeat)).toBeLessThan(4_000);
    }
  }, 120_000);
});
