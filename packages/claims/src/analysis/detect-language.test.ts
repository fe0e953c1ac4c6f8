import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("detectLanguage", () => {
  it("knows the three languages, also in NFD", () => {
    const vi = "Hội đồng thành phố thông qua ngân sách cho trường học mới.";
    expect(detectLanguage(vi)).toBe("vi");
    expect(detectLanguage(vi.normalize("NFD"))).toBe("vi");
    expect(detectLanguage("The council has passed the budget for the new school.")).toBe("en");
    expect(detectLanguage("市议会通过了新学校的预算。")).toBe("zh");
  });

  it("says nothing about other languages, numbers and emptiness", () => {
    expect(detectLanguage("東京は日本の首都です。とても大きいです。")).toBeNull();
    expect(detectLanguage("Der Stadtrat beschließt den neuen Haushalt.")).toBeNull();
    expect(detectLanguage("12 + 34 😀")).toBeNull();
    expect(detectLanguage("")).toBeNull();
  });
});
