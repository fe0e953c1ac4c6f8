import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { installClient } from "../support/install-client.ts";
import { publishNewVerdict } from "../support/newsroom.ts";
import { readSamples } from "../support/read-samples.ts";
import { runSample } from "../support/run-sample.ts";
import { serveApi } from "../support/serve-api.ts";
import { startApi } from "../support/start-api.ts";
import { tryReceiver } from "../support/try-receiver.ts";

const site = await startApi();
const served = await serveApi(site.api);
const published = await publishNewVerdict(
  await site.signedIn("reviewer"),
  await site.signedIn("editor"),
);
const { folder, packed, remove } = await installClient();
afterAll(async () => {
  remove();
  site.api.endStreams();
  await served.close();
  await site.close();
});

const readme = new URL("../../packages/api-client/README.md", import.meta.url);
const real = { origin: served.url, claim: published.claim_id };
const samples = readSamples(readme, real).filter(({ language }) => language === "js");
const run = promisify(execFile);

describe("the packed client, installed in an empty folder", () => {
  test("holds what was built, its README and its licence, and nothing else", () => {
    const others = packed.filter((file) => !/^package\/dist\/[\w.-]+\.(js|d\.ts)$/.test(file));
    const rest = ["package/LICENSE", "package/README.md", "package/package.json"];
    expect(others.toSorted()).toEqual(rest);
    expect(packed).toContain("package/dist/index.d.ts");
  });

  test("is typed for strict TypeScript, with the types of Node alone", async () => {
    const code = [
      'import { createClient, eachChange, eachItem } from "@claimledger/api-client";',
      'const api = createClient({ baseUrl: "http://localhost" });',
      'for await (const claim of eachItem(api, "/v1/claims")) claim.id satisfies string;',
      "for await (const change of eachChange(api, { after: 1 })) change.seq satisfies number;",
      "// @ts-expect-error: not a list",
      'eachItem(api, "/v1/masthead");',
      "// @ts-expect-error: no such path",
      'await api.GET("/v1/nothing");',
    ].join("\n");
    writeFileSync(join(folder, "typed.mts"), code);
    const compiler = fileURLToPath(
      new URL("../../packages/api-client/node_modules/typescript/bin/tsc", import.meta.url),
    );
    const types = fileURLToPath(new URL("../node_modules/@types", import.meta.url));
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022"];
    const libraries = ["--lib", "es2022", "--types", "node", "--typeRoots", types];
    const all = [compiler, ...options, ...libraries, "typed.mts"];
    const { stdout } = await run(process.execPath, all, { cwd: folder }).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe("");
  }, 60_000);
});

describe("each example of its README runs", () => {
  const plain = samples.filter(({ manner }) => manner !== "server");

  test("there are some", () => {
    expect(samples.length).toBeGreaterThan(5);
  });

  test.each(plain)("$heading", async (sample) => {
    const { code, output, fault } = await runSample(folder, sample);
    expect(fault).toBe("");
    expect(output).not.toBe("");
    expect(code).toBe(sample.manner === "endless" ? null : 0);
  });

  test("Take webhooks", async () => {
    const sample = samples.find(({ manner }) => manner === "server")!;
    const { statuses, output } = await tryReceiver(folder, sample);
    expect(statuses).toEqual({ genuine: 204, forged: 400 });
    expect(output).toContain("webhook.test");
  });
});
