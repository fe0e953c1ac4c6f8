import type { Pool, PoolClient } from "pg";
import type { Deps } from "../context.ts";
import { dumpFormats, type DumpHead } from "./dump-formats.ts";
import { readPublicClaims } from "./read-public-claims.ts";
import { storeDumpFile, type StoredFile } from "./store-dump-file.ts";

/** Older ones are dropped. */
const keptDumps = 3;

/**
 * Writes all public documents, as one snapshot has them, into the files of a dump, and gives the seq
 * at which it stands; null where that dump is there already or nothing was ever published. Page by
 * page, so it takes as little memory for a million claims as for a thousand.
 */
export async function makeDump(deps: Deps, signal?: AbortSignal): Promise<number | null> {
  const client = await deps.pool.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const seq = await findSeq(client);
    const isNew = seq > 0 && (await beginDump(deps, seq));
    if (isNew) await writeDump(deps, client, seq, signal);
    await client.query("COMMIT");
    client.release();
    return isNew ? seq : null;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function findSeq(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ seq: string | null }>(
    `SELECT max("seq") AS "seq" FROM "Event"`,
  );
  return Number(rows[0]?.seq ?? 0);
}

/** Makes room for it; what an earlier attempt left unfinished goes. */
async function beginDump({ prisma, clock }: Deps, seq: number): Promise<boolean> {
  await prisma.dump.deleteMany({ where: { finishedAt: null } });
  if (await prisma.dump.findUnique({ where: { seq } })) return false;
  await prisma.dump.create({ data: { seq, startedAt: clock() } });
  return true;
}

async function writeDump(
  deps: Deps,
  client: PoolClient,
  seq: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const head = { site: { name: deps.siteName, origin: deps.publicUrl }, madeAt: deps.clock() };
  const files = await openFiles(deps.pool, seq, head);
  let claimsCount = 0;
  try {
    for await (const claims of readPublicClaims(client)) {
      signal?.throwIfAborted();
      claimsCount += claims.length;
      for (const { file, writer } of files) await file.write(writer.write(claims));
    }
    for (const { file, writer } of files) {
      await file.write(Buffer.from(writer.end));
      await file.end();
    }
  } catch (error) {
    for (const { file } of files) file.abandon();
    throw error;
  }
  await finishDump(deps, seq, claimsCount);
}

type OpenFile = { file: StoredFile; writer: ReturnType<(typeof dumpFormats)[string]["open"]> };

async function openFiles(pool: Pool, seq: number, head: DumpHead): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  for (const [name, format] of Object.entries(dumpFormats)) {
    const file = await storeDumpFile(pool, seq, name);
    const writer = format.open(head);
    await file.write(Buffer.from(writer.begin));
    files.push({ file, writer });
  }
  return files;
}

async function finishDump({ prisma, clock }: Deps, seq: number, claimsCount: number) {
  const finishedAt = clock();
  await prisma.dump.update({ where: { seq }, data: { finishedAt, claimsCount } });
  const old = await prisma.dump.findMany({
    where: { finishedAt: { not: null } },
    orderBy: { seq: "desc" },
    skip: keptDumps,
    select: { seq: true },
  });
  await prisma.dump.deleteMany({ where: { seq: { in: old.map((dump) => dump.seq) } } });
}
