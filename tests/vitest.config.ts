import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const skipped = ["**/node_modules/**", "**/dist/**"];

/** A part of tests/ that starts servers: slow at beginning and ending, one file after the other. */
function slowProject(name: string) {
  return {
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      exclude: skipped,
      testTimeout: 120_000,
      hookTimeout: 240_000,
      fileParallelism: false,
      expect: { poll: { timeout: 30_000, interval: 100 } },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{apps,packages}/*/src/**/*.test.ts", "prisma/src/**/*.test.ts"],
          exclude: skipped,
        },
      },
      {
        test: {
          name: "api",
          include: ["tests/api/**/*.test.ts"],
          globalSetup: fileURLToPath(new URL("support/test-database.ts", import.meta.url)),
          exclude: skipped,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      slowProject("faults"),
      slowProject("e2e"),
    ],
  },
});
