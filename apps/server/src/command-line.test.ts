import { expect, test } from "vitest";
import { parseCommandLine } from "./command-line.ts";

test("no word means serve", () => {
  expect(parseCommandLine([])).toEqual({ name: "serve" });
});

test("import takes a source and what is known about it", () => {
  const words = ["import", "a.txt", "--language", "vi", "--time-zone", "Asia/Ho_Chi_Minh"];
  const options = { source: "a.txt", language: "vi", timeZone: "Asia/Ho_Chi_Minh", accept: 0 };
  expect(parseCommandLine(words)).toEqual({ name: "import", options });
});

test("analyze takes a file, what is known about it, and a format", () => {
  const words = ["analyze", "a.txt", "--published", "2023-05-27", "--format", "json"];
  const options = { source: "a.txt", published: "2023-05-27", format: "json" };
  expect(parseCommandLine(words)).toEqual({ name: "analyze", options });
});

test("lint takes one file", () => {
  expect(parseCommandLine(["lint", "a.html"])).toEqual({ name: "lint", source: "a.html" });
});

test("import-reviews takes one source", () => {
  expect(parseCommandLine(["import-reviews", "https://a.example/feed"])).toEqual({
    name: "import-reviews",
    source: "https://a.example/feed",
  });
});

test("a single hyphen is standard input", () => {
  expect(parseCommandLine(["import", "-", "--accept", "25"])).toMatchObject({
    options: { source: "-", accept: 25 },
  });
});

test.each([
  [["fly"], 'There is no command "fly".'],
  [["serve", "now"], 'The command serve takes no "now".'],
  [["import"], "import takes one file, URL or -."],
  [["import", "a", "--accept", "many"], '--accept is "many"; give a whole number.'],
  [["import", "a", "--wings"], "--wings"],
  [["analyze"], "analyze takes one file or -."],
  [["analyze", "a", "b"], "analyze takes one file or -."],
  [["analyze", "a", "--format", "xml"], '--format is "xml"; give table or json.'],
  [["analyze", "a", "--accept", "3"], "--accept"],
  [["import-reviews"], "import-reviews takes one file or URL."],
  [["lint"], "lint takes one file or -."],
  [["lint", "a", "b"], "lint takes one file or -."],
  [["sign-in-link", "nobody"], '"nobody" is no e-mail address.'],
])("%j is refused with the usage", (words, sentence) => {
  expect(() => parseCommandLine(words)).toThrow(sentence);
  expect(() => parseCommandLine(words)).toThrow("Usage: npm start");
});
