import { expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";
import { runLauncher } from "./start-server.ts";

const unreachable = "postgres://someone:hidden@127.0.0.1:1/claims";

test.each([
  [{ DATABASE_URL: unreachable }, "The database at 127.0.0.1:1 cannot be reached"],
  [{ DATABASE_URL: "mysql://someone:hidden@db/claims" }, "DATABASE_URL is"],
  [{ PORT: "abc" }, 'PORT is "abc"; write a whole number from 0 to 65535.'],
  [{ PUBLIC_URL: "https://example.org/path" }, "PUBLIC_URL is"],
  [{ CACHE_MB: "0" }, 'CACHE_MB is "0"; write a whole number from 1 to 16384.'],
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET is too short; write at least 32 random characters."],
  [{ LOG_LEVEL: "loud" }, 'LOG_LEVEL is "loud"; write one of'],
])("%o is one sentence, no stack, exit code 1", async (environment, sentence) => {
  const { code, output } = await runLauncher([], { DATA_DIR: newDataDir(), ...environment });
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(output).not.toContain("hidden");
});

test.each([["fly"], ["serve", "now"], ["import"], ["import", "x", "--wings", "2"]])(
  "the words %s %s are refused with the usage",
  async (...words) => {
    const { code, output } = await runLauncher(words, {});
    expect(code).toBe(1);
    expect(output).toContain("Usage: npm start");
    expect(output).not.toContain("    at ");
  },
);
