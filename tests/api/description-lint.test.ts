import { readFile } from "node:fs/promises";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Document, Spectral } from "@stoplight/spectral-core";
import { Json } from "@stoplight/spectral-parsers";
import { oas } from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";

const source = await readFile(new URL("../../apps/api/openapi.json", import.meta.url), "utf8");

test("Redocly's strict rules find nothing in openapi.json", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const found = await lintFromString({ source, config, absoluteRef: "openapi.json" });
  expect(found.map(({ message, location }) => `${location[0]?.pointer} ${message}`)).toEqual([]);
});

/** Rules that the description breaks with reason. */
const exceptions = {
  // Each newsroom runs its own; who it is stands in /v1/masthead.
  "info-contact": "off",
  // OpenAPI 3.1 takes either a licence's identifier or its address, and SPDX names it.
  "license-url": "off",
  // A summary says what an operation does; a description would say it twice.
  "operation-description": "off",
  // A tuple's items are its prefixItems in JSON Schema 2020-12.
  "array-items": "off",
};

test("Spectral's recommended rules for OpenAPI find nothing in openapi.json, whatever its severity", async () => {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[oas, "recommended"]], rules: exceptions } as never);
  const found = await spectral.run(new Document(source, Json, "openapi.json"));
  expect(found.map(({ code, path, message }) => `${code} ${path.join("/")} ${message}`)).toEqual(
    [],
  );
});
