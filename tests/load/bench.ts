import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hashPassword } from "better-auth/crypto";
import { storePassword } from "@claimledger/api/people/accept-invitation";
import { migrate, openDatabase, startPostgres } from "@claimledger/prisma";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import { nodeEnvironment, nodeFlags } from "@claimledger/server/node-flags";
import { fill } from "./fill.ts";
import { makeClaim } from "./make-claim.ts";
import { measure, readMemory, type Measurement } from "./measure.ts";
import { report } from "./report.ts";
import { listScenarios } from "./scenarios.ts";
import { streamScenarios } from "./streams.ts";
import { webhookScenario } from "./webhooks.ts";

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    seconds: { type: "string", default: "5" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const claims = Number(values.claims);
const password = "a password for the load test";
const main = fileURLToPath(new URL("../../apps/server/src/main.ts", import.meta.url));
const bareHono = fileURLToPath(new URL("bare-hono.ts", import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);

// A folder that others may enter: the account that PostgreSQL runs under is another than root.
const folder = join(tmpdir(), `claimledger-bench-${process.pid}`);
mkdirSync(folder, { mode: 0o755 });
const postgres = await startPostgres({ dataDir: join(folder, "data"), log: say });
const children: ChildProcess[] = [];
try {
  await prepare(postgres.url);
  const bare = await startBare();
  // Any start but the very first finds compiled code; that is the one to measure.
  await startServer(postgres.url);
  await stop(children.pop()!);
  const server = await startServer(postgres.url);
  const cookie = await signIn(server.url);
  const isAsked = ({ name }: { name: string }) => !values.only || name.includes(values.only);
  const scenarios = listScenarios({ claims, bare, server, cookie }).filter(
    (scenario) => isAsked(scenario) || scenario.name.startsWith("bare"),
  );
  const measured = new Map<string, Measurement[]>(scenarios.map(({ name }) => [name, []]));
  for (const { load } of scenarios) await measure({ ...load, seconds: 2 });
  for (let round = 1; round <= Number(values.rounds); round++)
    for (const { name, load } of scenarios) {
      say(`round ${round}: ${name}`);
      measured.get(name)!.push(await measure({ ...load, seconds: Number(values.seconds) }));
    }
  process.stdout.write(report(measured, readMemory(server.pid)));
  const database = await openDatabase(postgres.url);
  for (const { name, run } of [...streamScenarios, webhookScenario].filter(isAsked)) {
    say(name);
    const result = await run({ claims, server, cookie, pool: database.pool });
    process.stdout.write(`${name}: ${result}\n`);
  }
  await database.close();
} finally {
  // The server says goodbye to its database, so it goes first.
  await Promise.all(children.map(stop));
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(url: string): Promise<void> {
  await migrate(url, { log: say });
  const database = await openDatabase(url);
  const started = performance.now();
  say(`Filling in ${claims.toLocaleString("en")} claims with three sources each …`);
  await fill(database.pool, claims);
  await storePassword(database.prisma, "editor@bench.invalid", await hashPassword(password));
  say(`  filled in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await database.close();
}

async function startBare(): Promise<{ url: string; pid: number }> {
  const file = join(folder, "claim.json");
  writeFileSync(file, toCanonicalJson(makeClaim(1, true)));
  const child = spawn(process.execPath, [bareHono, file], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  children.push(child);
  const { port } = await new Promise<{ port: number }>((resolve) => child.once("message", resolve));
  return { url: `http://127.0.0.1:${port}`, pid: child.pid! };
}

/** The production server, as `npm start` runs it, on the filled database. */
async function startServer(databaseUrl: string): Promise<{ url: string; pid: number }> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn(process.execPath, [...nodeFlags, main], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...nodeEnvironment,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      DATA_DIR: join(folder, "server"),
      PORT: String(port),
      RATE_LIMIT: "0",
      // Webhooks are sent to a receiver on this machine.
      ALLOW_PRIVATE_ADDRESSES: "true",
    },
  });
  children.push(child);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    const ready = await fetch(`${url}/readyz`).catch(() => null);
    if (ready?.ok) return { url, pid: child.pid! };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not become ready within 20 s.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: "editor@bench.invalid", password }),
  });
  if (!answer.ok) throw new Error(`Signing in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
