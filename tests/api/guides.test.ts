import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { installClient } from "../support/install-client.ts";
import { publishNewVerdict } from "../support/newsroom.ts";
import { readSamples } from "../support/read-samples.ts";
import { findFreePort, runSample } from "../support/run-sample.ts";
import { serveApi } from "../support/serve-api.ts";
import { startApi } from "../support/start-api.ts";
import { tryReceiver } from "../support/try-receiver.ts";

const port = await findFreePort();
const site = await startApi({ publicUrl: `http://127.0.0.1:${port}` });
const served = await serveApi(site.api, port);
const published = await publishNewVerdict(
  await site.signedIn("reviewer"),
  await site.signedIn("editor"),
);
await site.api.makeDump();
const { folder, remove } = await installClient();
for (const name of ["@googleapis/factchecktools", "@modelcontextprotocol/sdk"]) linkPackage(name);
afterAll(async () => {
  remove();
  site.api.endStreams();
  await served.close();
  await site.close();
});

/** Other people's libraries are taken from here, so that no registry is asked. */
function linkPackage(name: string): void {
  const link = join(folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)), link);
}

/** A machine without Python leaves its examples out. */
function isThere(program: string | undefined): boolean {
  if (!program) return false;
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const guides = fileURLToPath(new URL("../../apps/web/src/docs/guides", import.meta.url));
const real = { origin: served.url, claim: published.claim_id };
const programs: Record<string, string> = { sh: "curl", js: "node", python: "python3" };
const samples = globSync("*.md", { cwd: guides })
  .toSorted()
  .flatMap((file) =>
    readSamples(pathToFileURL(join(guides, file)), real).map((sample) => ({
      ...sample,
      name: `${basename(file, ".md")}: ${sample.heading} (${sample.language})`,
    })),
  )
  .filter(({ language }) => isThere(programs[language]));

describe("each example of the guides runs as it stands", () => {
  test("there are some for the shell and for JavaScript in most guides", () => {
    for (const language of ["sh", "js"])
      expect(samples.filter((sample) => sample.language === language).length).toBeGreaterThan(5);
  });

  test.each(samples.filter(({ manner }) => manner !== "server"))("$name", async (sample) => {
    const { code, output, fault } = await runSample(folder, sample);
    expect(output, fault).not.toBe("");
    expect(output).not.toContain('"/problems/');
    expect(code, fault).toBe(sample.manner === "endless" ? null : 0);
  });

  test.each(samples.filter(({ manner }) => manner === "server"))("$name", async (sample) => {
    const { statuses, fault } = await tryReceiver(folder, sample);
    expect(statuses, fault).toEqual({ genuine: 204, forged: 400 });
  });
});
