import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { bundleEmbedScript } from "../../build/bundle-embed-script.ts";

let script: string;

beforeAll(async () => {
  script = await bundleEmbedScript();
}, 60_000);

test("the script for other sites has less than 10 kB, gzipped", () => {
  expect(gzipSync(script).length).toBeLessThan(10_000);
});

test("it is one classic script that adds no name to the page and needs no other file", () => {
  expect(script).toMatch(/^\(?\s*(?:function|\(\))/);
  expect(script).not.toMatch(/\bimport\b|\brequire\(|\bexport\b/);
});

test("it never writes markup, runs text, or keeps anything with the reader", () => {
  expect(script).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|DOMParser|srcdoc/,
  );
  expect(script).not.toMatch(/document\.cookie|localStorage|sessionStorage|indexedDB/);
});
