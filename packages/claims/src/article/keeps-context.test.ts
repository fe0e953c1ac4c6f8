import { describe, expect, test } from "vitest";
import { keepsContext } from "./keeps-context.ts";

const own = { before: "The ferry takes 15 minutes. ", after: " It sails twelve times a day." };

describe("the words around a claim's", () => {
  test("are kept where the later text goes on beyond them", () => {
    const later = {
      before: `New first line. ${own.before}`,
      after: `${own.after} A line more, and 300 boats.`,
    };
    expect(keepsContext(own, later, "en")).toBe(true);
  });

  test("are kept where spelling, spaces and punctuation alone are others", () => {
    const later = {
      before: "the ferry takes  15 minutes – ",
      after: "\nIt sails twelve times a day!",
    };
    expect(keepsContext(own, later, "en")).toBe(true);
  });

  test("are kept where there are none, whatever was put at the far ends", () => {
    expect(keepsContext({ before: "", after: "" }, own, "en")).toBe(true);
  });

  test.each([
    ["a figure before them", { ...own, before: "The ferry takes 20 minutes. " }],
    ["a figure that grew at its front", { ...own, before: "The ferry takes 115 minutes. " }],
    ["a word after them", { ...own, after: " It sails eleven times a day." }],
    ["a sentence put right before them", { ...own, before: `${own.before}Or so it is said. ` }],
    ["what was left out", { before: "", after: "" }],
  ])("are not kept where the later text has otherwise %s", (_, later) => {
    expect(keepsContext(own, later, "en")).toBe(false);
  });

  test("are compared figure by figure at their edges", () => {
    const cut = { before: "5 minutes. ", after: " By 2" };
    expect(keepsContext(cut, { before: "In 15 minutes. ", after: " By 2" }, "en")).toBe(false);
    expect(keepsContext(cut, { before: "In 5 minutes. ", after: " By 20" }, "en")).toBe(false);
    expect(keepsContext(cut, { before: "In 5 minutes. ", after: " By 2, 30 at most" }, "en")).toBe(
      true,
    );
  });

  test("are told in Chinese and Vietnamese too", () => {
    const chinese = { before: "", after: "列车每15分钟一班。" };
    const changed = { before: "", after: "列车每20分钟一班。" };
    expect(keepsContext(chinese, changed, "zh")).toBe(false);
    expect(keepsContext(chinese, chinese, "zh")).toBe(true);
    const vietnamese = { before: "Ở Hoà Bình, ", after: " trong năm nay." };
    const respelled = { before: "Ở Hòa Bình, ", after: " trong năm nay." };
    expect(keepsContext(vietnamese, respelled, "vi")).toBe(true);
  });
});
