import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

function lint(input: string) {
  return new Promise<{ code: unknown; out: string; told: string }>((resolve) => {
    const child = execFile(process.execPath, [main, "lint", "-"], (error, out, told) =>
      resolve({ code: error?.code ?? 0, out, told }),
    );
    child.stdin?.end(input);
  });
}

const review = (bestRating: number) =>
  JSON.stringify({
    "@type": "ClaimReview",
    url: "https://checks.example/moon",
    claimReviewed: "The Moon is made of cheese",
    reviewRating: { alternateName: "False", ratingValue: 1, worstRating: 1, bestRating },
  });

test("lint says that nothing is wrong, and ends with 0", async () => {
  expect(await lint(review(5))).toMatchObject({ code: 0, out: expect.stringContaining("Nothing") });
});

test("lint names each fault with its place, in JSON-LD or a page, and ends with 1", async () => {
  const wrong = await lint(review(1));
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain("/reviewRating/bestRating  degenerate_scale");
  const page = await lint(`<html><script type="application/ld+json">${review(1)}</script></html>`);
  expect(page.code).toBe(1);
  expect(page.out).toContain("/0/reviewRating/bestRating  degenerate_scale");
});

test("lint says so when a file is neither a page nor JSON", async () => {
  expect(await lint("The Moon")).toMatchObject({
    code: 1,
    told: expect.stringContaining("neither HTML nor JSON"),
  });
});
