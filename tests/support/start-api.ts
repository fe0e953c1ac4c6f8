import { randomUUID } from "node:crypto";
import pino from "pino";
import { inject } from "vitest";
import { createApi, type Api, type Deps } from "@claimledger/api";
import { openDatabase, type Database } from "@claimledger/prisma/connect";
import { openClient, type Client } from "./client.ts";
import { describeDeps } from "./describe-deps.ts";
import { recordAnswers } from "./record-answers.ts";
import { runSql, withDatabase } from "./test-database.ts";

export type PersonRole = "reviewer" | "editor" | "admin";
export type Person = Client & { id: string; name: string; email: string };

/** A running API on a database of its own, and who talks to it. */
export type Site = {
  api: Api;
  database: Database;
  url: string;
  clock: Clock;
  /** Lines of the log, as JSON. */
  logged: string[];
  /** Somebody who is not signed in. */
  visitor: Client;
  signedIn: (role: PersonRole) => Promise<Person>;
  close: () => Promise<void>;
};

export type Clock = { now: () => Date; set: (time: string) => void; advance: (ms: number) => void };

export type SiteOptions = Partial<
  Pick<
    Deps,
    | "previousAuthSecret"
    | "allowPrivateAddresses"
    | "trustProxy"
    | "publicUrl"
    | "cacheBytes"
    | "cacheFile"
    | "mostFollowers"
    | "limits"
  >
> & {
  /** What is asked differs from run to run. */
  isByChance?: boolean;
  /** Another site, or a server, whose database this one works on too. */
  beside?: Pick<Site, "url"> & Partial<Pick<Site, "clock">>;
};

/** Starts an API on a fresh copy of the migrated database, or beside another on its database. */
export async function startApi({
  beside,
  isByChance,
  ...options
}: SiteOptions = {}): Promise<Site> {
  const url = beside?.url ?? (await copyDatabase());
  const database = await openDatabase(url, { max: 12 });
  const clock = beside?.clock ?? openClock();
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logged.push(line) });
  const deps: Deps = { ...describeDeps(database, url), ...options, clock: clock.now, log };
  const api = recordAnswers(createApi(deps), isByChance);
  await api.start();
  return {
    api,
    database,
    url,
    clock,
    logged,
    visitor: openClient(api),
    signedIn: (role) => signIn(api, database, role),
    close: async () => {
      await api.close();
      await database.close();
      if (!beside) await runSql(inject("templateUrl"), `DROP DATABASE ${nameOf(url)} WITH (FORCE)`);
    },
  };
}

async function copyDatabase(): Promise<string> {
  const template = inject("templateUrl");
  const name = `${nameOf(template).slice(0, 30)}_${randomUUID().replaceAll("-", "")}`;
  // From another database: a template may have nobody in it while it is copied.
  const server = withDatabase(template, "postgres");
  await runSql(server, `CREATE DATABASE ${name} TEMPLATE ${nameOf(template)}`);
  return withDatabase(template, name);
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** A clock that stands still at a fixed time, each look a millisecond later, until it is moved. */
function openClock(): Clock {
  let time = Date.parse("2026-11-20T09:00:00.000Z");
  return {
    now: () => new Date((time += 1)),
    set: (to) => void (time = Date.parse(to)),
    advance: (ms) => void (time += ms),
  };
}

/** A new person with a session, signed in by a one-time link. */
async function signIn(api: Api, { prisma }: Database, role: PersonRole): Promise<Person> {
  const id = randomUUID();
  const person = { id, name: `${role} ${id.slice(0, 4)}`, email: `${id}@newsroom.example` };
  await prisma.user.create({ data: { ...person, role, emailVerified: true } });
  const link = new URL(await api.auth.makeSignInLink(person.email, "/desk"));
  const client = openClient(api);
  await client.call("GET", link.pathname + link.search);
  return { ...client, ...person };
}
