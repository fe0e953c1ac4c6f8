import { expect, test } from "vitest";
import { findCommands, toKeyNames, type Command } from "./commands.ts";

const command = (label: string, group: Command["group"] = "go"): Command => ({
  id: label,
  label,
  group,
  run: () => undefined,
});

test("commands are found by parts of their words, without diacritics", () => {
  const commands = [command("Đến hàng đợi"), command("Đến bài báo"), command("Nhận", "page")];
  const find = (typed: string) => findCommands(commands, typed).map(({ label }) => label);
  expect(find("hang den")).toEqual(["Đến hàng đợi"]);
  expect(find("bao")).toEqual(["Đến bài báo"]);
  expect(find("")).toEqual(["Nhận", "Đến hàng đợi", "Đến bài báo"]);
  expect(find("xyz")).toEqual([]);
});

test("keys are named as they stand on the keyboard", () => {
  expect(toKeyNames("g q", false)).toEqual(["g", "q"]);
  expect(toKeyNames("$mod+Enter", false)).toEqual(["Ctrl ↵"]);
  expect(toKeyNames("$mod+k", true)).toEqual(["⌘ k"]);
  expect(toKeyNames("[Shift]+?", false)).toEqual(["?"]);
});
