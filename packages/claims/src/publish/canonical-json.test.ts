import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex, splitAtSeq, toCanonicalJson } from "./canonical-json.ts";

describe("canonical JSON", () => {
  it("orders members by UTF-16 code units and leaves out white space", () => {
    expect(toCanonicalJson({ b: 1, a: [1.0, "é\n"], "€": null })).toBe(
      '{"a":[1,"é\\n"],"b":1,"€":null}',
    );
  });
  it("is the same whatever the order of members", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(toCanonicalJson(turned)).toBe(toCanonicalJson(value));
      }),
    );
  });
  it("is named by its SHA-256", async () => {
    expect(await sha256Hex("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("a document cut at its seq", () => {
  it("becomes, with the seq put in, the canonical JSON of the whole", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, seq) => {
        const document = { a: text, seq: 0, z: `"seq":0${text}` };
        const { before, after } = splitAtSeq(document);
        expect(before + seq + after).toBe(toCanonicalJson({ ...document, seq }));
      }),
    );
  });
});
