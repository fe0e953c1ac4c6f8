import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { Article, ImportJob } from "@claimledger/claims/desk/article";
import type { ImportReasonCode } from "@claimledger/claims/desk/import-reason";
import { need, writeArticle } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi, type Person } from "../support/start-api.ts";

const site = await startApi({ allowPrivateAddresses: true });
const strict = await startApi();
const words =
  "The tunnel is 12 kilometres long and cost 900 million euros, the builder said. ".repeat(6);
const page = `<html lang="en"><head><title>The tunnel</title></head><body><article><p>${words}</p></article></body></html>`;
let revised = "";

const pages = await servePages(({ url }, response) => {
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = "") =>
    void response.writeHead(status, headers).end(body);
  const html = { "content-type": "text/html; charset=utf-8" };
  switch (url) {
    case "/article":
      return send(200, html, page.replace("</article>", `${revised}</article>`));
    case "/text":
      return send(200, { "content-type": "text/plain" }, writeArticle());
    case "/latin":
      return send(
        200,
        { "content-type": "text/html; charset=iso-8859-1" },
        Buffer.from(page.replace("tunnel", "T\u00fcnnel"), "latin1"),
      );
    case "/wrong-encoding":
      return send(200, html, Buffer.concat([Buffer.from(page), Buffer.from([0xff, 0x41])]));
    case "/pdf":
      return send(200, { "content-type": "application/pdf" }, "%PDF-1.7");
    case "/untold":
      return send(200, {}, "words");
    case "/unknown-encoding":
      return send(200, { "content-type": "text/html; charset=klingon" }, page);
    case "/deep":
      return send(200, html, `${"<div>".repeat(300)}${page}`);
    case "/figures":
      return send(200, { "content-type": "text/plain" }, "1 2 3 4");
    case "/nothing-here":
      return send(200, html, "<html><body><nav>Home</nav></body></html>");
    case "/moved":
      return send(302, { location: "/article" });
    case "/round":
      return send(302, { location: "/round" });
    case "/to-file":
      return send(302, { location: "file:///etc/passwd" });
    case "/huge":
      response.writeHead(200, html);
      return void pour(response, 11_000_000);
    default:
      return send(404, html, "no");
  }
});

/** Sends a long answer piece by piece, as fast as it is read. */
function pour(response: ServerResponse, left: number): void {
  while (left > 0) {
    left -= 100_000;
    if (!response.write("x".repeat(100_000)))
      return void response.once("drain", () => pour(response, left));
  }
  response.end();
}

afterAll(async () => {
  await strict.close();
  await site.close();
  await pages.close();
});

const open = await site.signedIn("reviewer");
const careful = await strict.signedIn("reviewer");

async function importUrl(who: Person, fetch_url: string): Promise<ImportJob> {
  const answer = await who.call<ImportJob>("POST", "/v1/desk/articles", { body: { fetch_url } });
  const job = need(202, answer);
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(50)) {
    const seen = need(200, await who.call<ImportJob>("GET", `/v1/desk/jobs/${job.id}`));
    if (seen.finished_at) return seen;
  }
  throw new Error(`The import of ${fetch_url} did not end.`);
}

const local = (path: string) => `http://127.0.0.1:${pages.port}${path}`;

describe("works", () => {
  test("is answered 202 with a job that ends in the article", async () => {
    const job = await importUrl(open, local("/article"));
    const problem = { problem: null, problem_code: null, problem_values: {} };
    expect(job).toMatchObject({ status: "succeeded", ...problem });
    const { body } = await site.visitor.call<Article>("GET", `/v1/articles/${job.article_id}`);
    expect(body).toMatchObject({ title: "The tunnel", url: local("/article"), language: "en" });
    expect(body.text).toContain("12 kilometres");
  });

  test("the same address with new text is a second revision of the same article", async () => {
    const first = await importUrl(open, local("/article"));
    revised = `<p>${words.replaceAll("900", "950")}</p>`;
    const second = await importUrl(open, local("/article"));
    expect(second.article_id).toBe(first.article_id);
    const { body } = await site.visitor.call<Article>("GET", `/v1/articles/${first.article_id}`);
    expect(body.revision.number).toBe(2);
    expect(body.text).toContain("950 million");
  });

  test("follows redirects, and takes plain text and other encodings", async () => {
    for (const path of ["/moved", "/text", "/latin"])
      expect(await importUrl(open, local(path)), path).toMatchObject({ status: "succeeded" });
  });
});

describe("refuses bad input: the job fails with a sentence, and its code and values", () => {
  const here = (path: string, values: object) => ({ address: local(path), ...values });
  const failures: [string, RegExp, ImportReasonCode, object][] = [
    ["/missing", /answered 404/, "answered", here("/missing", { status: 404 })],
    ["/pdf", /application\/pdf/, "wrong_type", here("/pdf", { type: "application/pdf" })],
    ["/untold", /of no stated type/, "no_type", here("/untold", {})],
    ["/nothing-here", /No article/, "no_article", {}],
    ["/round", /redirects more than/, "too_many_redirects", here("/round", { most: 5 })],
    ["/to-file", /no http or https/, "wrong_scheme", { address: "file:///etc/passwd" }],
    ["/huge", /larger than 10 MB/, "page_too_large", here("/huge", { megabytes: 10 })],
    ["/wrong-encoding", /byte \d+ is 0xff/, "wrong_encoding", { encoding: "utf-8" }],
    ["/unknown-encoding", /"klingon" is not known/, "unknown_encoding", { encoding: "klingon" }],
    ["/deep", /nested deeper/, "too_deep", { most: 200 }],
    ["/figures", /language was not recognised/, "unknown_language", {}],
  ];
  for (const [path, problem, problem_code, problem_values] of failures)
    test(path, async () => {
      const job = await importUrl(open, local(path));
      expect(job).toMatchObject({ status: "failed", problem_code, problem_values });
      expect(job.problem).toMatch(problem);
      expect(job.article_id).toBeNull();
    });

  test("an address that nobody answers at", async () => {
    expect(await importUrl(open, "http://127.0.0.1:9/")).toMatchObject({
      status: "failed",
      problem_code: "not_reached",
      problem_values: { address: "http://127.0.0.1:9/", error: expect.stringMatching(/^\w+$/) },
    });
  });

  test("an address that is none", async () => {
    for (const fetch_url of [
      "",
      "article",
      "ftp://example.org/a",
      "javascript:alert(1)",
      "http://",
    ]) {
      const answer = await open.call("POST", "/v1/desk/articles", { body: { fetch_url } });
      expect(answer.status, fetch_url).toBe(422);
    }
  });
});

describe("refuses private addresses unless the configuration allows them", () => {
  const port = pages.port;
  for (const address of [
    `http://127.0.0.1:${port}/article`,
    `http://127.1:${port}/article`,
    `http://localhost:${port}/article`,
    `http://[::1]:${port}/article`,
    `http://0.0.0.0:${port}/article`,
    `http://[::]:${port}/article`,
    `http://[::ffff:127.0.0.1]:${port}/article`,
    `http://[::ffff:7f00:1]:${port}/article`,
    `http://[64:ff9b::7f00:1]:${port}/article`,
    `http://2130706433:${port}/article`,
    `http://0x7f000001:${port}/article`,
    `http://0177.0.0.1:${port}/article`,
    "http://10.0.0.1/",
    "http://192.168.1.1/",
    "http://172.16.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
  ])
    test(address.replace(String(port), "…"), async () => {
      const before = pages.asked.length;
      const job = await importUrl(careful, address);
      expect(job.status).toBe("failed");
      expect(job).toMatchObject({
        problem: expect.stringContaining("private address"),
        problem_code: "private_address",
        problem_values: { host: expect.any(String) },
      });
      expect(pages.asked).toHaveLength(before);
    });
});

test("a name that leads to loopback reaches nothing, however it is written", async () => {
  const before = pages.asked.length;
  for (const host of ["localhost.", "LOCALHOST", "ip6-localhost", "a.localhost"]) {
    const job = await importUrl(careful, `http://${host}:${pages.port}/article`);
    expect(job.status, host).toBe("failed");
  }
  expect(pages.asked).toHaveLength(before);
});

describe("refuses the wrong person", () => {
  test("nobody imports or follows a job without signing in", async () => {
    const body = { fetch_url: local("/article") };
    expect((await site.visitor.call("POST", "/v1/desk/articles", { body })).status).toBe(401);
    const job = await importUrl(open, local("/article"));
    expect((await site.visitor.call("GET", `/v1/desk/jobs/${job.id}`)).status).toBe(401);
  });
});
