import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { findLive } from "./live-servers.mjs";
import { compileCache } from "./node-flags.mjs";
import { memory, root } from "./paths.mjs";
import { findManifests, stampOf } from "./stamp.mjs";
import { isDone, markDone, out, runQuietly, showStep } from "./steps.mjs";

const lockfile = ["pnpm-lock.yaml", "pnpm-workspace.yaml"];
const webSources = [
  "apps/web",
  "packages",
  "apps/api/CHANGELOG.md",
  "apps/api/openapi.json",
  "tsconfig.base.json",
];

/** Brings everything that running needs up to date; gives the folder of the web build, if wanted. */
export async function prepare(tools, environment, isWebWanted) {
  const live = findLive();
  await prepareDependencies(tools, environment, live.length > 0);
  await preparePrismaClient(tools, environment, live.length > 0);
  return isWebWanted ? prepareWeb(tools, environment, live) : undefined;
}

async function prepareDependencies({ node, pnpm }, environment, inUse) {
  const stamp = stampOf([...lockfile, ...findManifests()], node);
  const there = existsSync(join(root, "node_modules", ".modules.yaml"));
  if (there && isDone("dependencies", stamp)) return;
  if (there && inUse) return keepForServer("dependencies");
  await showStep("Dependencies", () =>
    runQuietly("dependencies", pnpm, ["install", "--frozen-lockfile"], environment),
  );
  rmSync(compileCache, { recursive: true, force: true });
  markDone("dependencies", stamp);
}

async function preparePrismaClient({ pnpm }, environment, inUse) {
  const sources = [
    "schema.prisma",
    "prisma.config.ts",
    "src/compact-client.ts",
    "src/renumber-names.ts",
  ];
  const stamp = stampOf([...lockfile, ...sources.map((name) => `prisma/${name}`)]);
  const there = existsSync(join(root, "prisma", "client", "client.ts"));
  if (there && isDone("prisma-client", stamp)) return;
  if (there && inUse) return keepForServer("the Prisma client");
  const options = ["--filter", "@claimledger/prisma", "generate"];
  await showStep("Prisma client", () => runQuietly("prisma-client", pnpm, options, environment));
  markDone("prisma-client", stamp);
}

/** Each build lies in a folder of its own, so that a running server keeps the one it began with. */
async function prepareWeb({ pnpm }, environment, live) {
  const builds = join(memory, "web");
  const build = join(builds, stampOf([...lockfile, ...webSources]).slice(0, 16));
  if (!existsSync(build)) {
    mkdirSync(builds, { recursive: true });
    const options = ["--filter", "@claimledger/web", "build"];
    await showStep("Web build", () => runQuietly("web-build", pnpm, options, environment));
    renameSync(join(root, "apps", "web", "dist"), build);
  }
  const kept = new Set([build, ...live].map((path) => basename(path)));
  for (const name of readdirSync(builds)) {
    if (!kept.has(name)) rmSync(join(builds, name), { recursive: true, force: true });
  }
  return build;
}

function keepForServer(what) {
  out.write(
    `  A server of this checkout is running: ${what} will be brought up to date when it has stopped.\n`,
  );
}
