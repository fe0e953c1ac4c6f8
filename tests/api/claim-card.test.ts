import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { openCards } from "@claimledger/web/embed";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptNewClaim,
  act,
  fullDraft,
  publishNewVerdict,
  saveDraft,
  startReview,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
afterAll(() => site.close());

const findCard = openCards({ publicUrl, siteName: "The Newsroom" });

async function getCard(id: string, headers: Record<string, string> = {}, query = "") {
  const path = `/embed/claims/${id}`;
  const request = new Request(`${publicUrl}${path}${query}`, { headers });
  const response = await findCard(request, path, (asked) => site.api.fetch(asked))!;
  const text = await response.text();
  return { response, text, words: toWords(text) };
}

/** What a reader reads: no styles, no markup. */
function toWords(html: string): string {
  const body = html.slice(html.indexOf("<body>"));
  return body
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

async function amend(claimId: string, purpose: "correction" | "retraction", draft: object) {
  const started = await startReview(author, claimId, purpose);
  const review = await saveDraft(author, started, { ...fullDraft, ...draft });
  return act(editor, "approve", await act(author, "submit", review), { publish: true });
}

const { claim_id: claimId } = await publishNewVerdict(author, editor);
const { body: claim } = await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claimId}`);

describe("a claim's card", () => {
  test("says the verdict first, then the words, then who checked it and when", async () => {
    const { response, words, text } = await getCard(claimId);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(words).toMatch(/^Mostly accurate /);
    expect(words.indexOf(claim.statement)).toBeGreaterThan(0);
    expect(words).toContain("Checked by The Newsroom, 20 November 2026");
    expect(text).toContain(`href="${publicUrl}${claim.path}"`);
  });

  test("may stand in a frame of any site, and can load, run and send nothing", async () => {
    const { response, text } = await getCard(claimId);
    const policy = response.headers.get("content-security-policy")!;
    const style = /<style>([^]*)<\/style>/.exec(text)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
    );
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(text).not.toMatch(/<script|\son\w+=|style="/);
  });

  test("sets no cookie, and whatever cookie comes along changes nothing", async () => {
    const { response, text } = await getCard(claimId, { cookie: "language=vi" });
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(text).toBe((await getCard(claimId)).text);
  });

  test("is in the language of its address, else of the reader", async () => {
    const asked = await getCard(claimId, { "accept-language": "en" }, "?lang=vi");
    expect(asked.words).toMatch(/^Phần lớn chính xác /);
    expect(asked.words).toContain("The Newsroom kiểm chứng ngày 20 tháng 11 năm 2026");
    expect(asked.text).toContain(`href="${publicUrl}${claim.path}?lang=vi"`);
    const accepted = await getCard(claimId, { "accept-language": "zh-TW,en;q=0.5" });
    expect(accepted.text).toContain('<html lang="zh-Hans">');
    expect(accepted.words).toMatch(/^基本属实 /);
    expect(accepted.text).toContain('<h1 lang="en">');
    expect(accepted.response.headers.get("vary")).toContain("Accept-Language");
  });

  test("is not sent again to whoever has it", async () => {
    const { response } = await getCard(claimId);
    const again = await getCard(claimId, { "if-none-match": response.headers.get("etag")! });
    expect([again.response.status, again.text]).toEqual([304, ""]);
  });

  test("of a claim that nobody has checked says so", async () => {
    const { id } = await acceptNewClaim(author);
    expect((await getCard(id)).words).toMatch(/^Not checked yet /);
  });

  test("says that the verdict was corrected, how and when", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    await amend(claim_id, "correction", {
      verdict: "false",
      correction_kind: "verdict_changed",
      correction_note: "The report was withdrawn.",
    });
    const { words } = await getCard(claim_id);
    expect(words).toMatch(/^False Corrected 20 November 2026 \(Verdict changed\) /);
  });

  test("of a retracted verdict says that and why, and no verdict any more", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    await amend(claim_id, "retraction", { correction_note: "It was the wrong port." });
    const { words } = await getCard(claim_id);
    expect(words).toMatch(/^The verdict on this claim was retracted /);
    expect(words).toContain("It was the wrong port.");
    expect(words).toContain("Retracted by The Newsroom, 20 November 2026");
    expect(words).not.toContain("Mostly accurate");
  });

  test("shows the words of others as words", async () => {
    const given = await acceptNewClaim(author);
    const statement = `</h1></style><script>alert(1)</script>"><img src=x onerror=alert(1)> &amp; 45`;
    const path = `/v1/desk/claims/${given.id}`;
    await author.call("PATCH", path, { body: { statement }, ifMatch: given.row_version });
    const { text } = await getCard(given.id);
    expect(text).not.toMatch(/<script|<img/);
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });
});

test.each(["x", "00000000-0000-7000-8000-000000000000", "%00", "%2e", "%2e%2e", "..%2f..%2fabout"])(
  "there is no card of %s, and that is said to readers",
  async (id) => {
    const { response, words } = await getCard(id);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(words).toBe("There is no such claim here. The Newsroom");
  },
);

test("a card that cannot be read at the moment says so, and is kept by nobody", async () => {
  const path = `/embed/claims/${claimId}`;
  const request = new Request(publicUrl + path);
  const response = await findCard(request, path, () => new Response(null, { status: 503 }))!;
  expect([response.status, response.headers.get("cache-control")]).toEqual([503, "no-store"]);
  expect(toWords(await response.text())).toBe("This cannot be shown at the moment. The Newsroom");
});

test("other addresses are no cards", () => {
  for (const path of ["/claims/x", "/embed/claims", "/embed/claims/", "/embed/claims/a/b"])
    expect(findCard(new Request(publicUrl + path), path, (asked) => site.api.fetch(asked))).toBe(
      undefined,
    );
});
