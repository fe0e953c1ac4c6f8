import type { Deps } from "../context.ts";

export type KeyUsage = {
  note: (keyId: string, wasRefused: boolean) => void;
  /** Writes what was noted, and ends the timer. */
  close: () => Promise<void>;
};

type Noted = { requests: number; refused: number };

const writeEveryMs = 10_000;

/** Counts requests by key and writes the sums every ten seconds, so that a request costs no statement. */
export function openKeyUsage({ pool, clock, log }: Pick<Deps, "pool" | "clock" | "log">): KeyUsage {
  let noted = new Map<string, Noted>();
  let timer: NodeJS.Timeout | undefined;

  function note(keyId: string, wasRefused: boolean): void {
    const sum = noted.get(keyId) ?? { requests: 0, refused: 0 };
    sum.requests += 1;
    if (wasRefused) sum.refused += 1;
    noted.set(keyId, sum);
    timer ??= setTimeout(() => void write(), writeEveryMs).unref();
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (noted.size === 0) return;
    const sums = noted;
    noted = new Map();
    const values = [...sums.values()];
    try {
      await pool.query(statement, [
        [...sums.keys()],
        values.map(({ requests }) => requests),
        values.map(({ refused }) => refused),
        clock(),
      ]);
    } catch (error) {
      log.warn({ err: error }, "the use of API keys was not written down");
    }
  }

  return { note, close: write };
}

const statement = `
  WITH noted AS (
    SELECT k."id", n."requests", n."refused"
    FROM unnest($1::uuid[], $2::int[], $3::int[]) AS n("id", "requests", "refused")
    JOIN "ApiKey" k USING ("id")
  ), used AS (
    UPDATE "ApiKey" k SET "lastUsedAt" = $4 FROM noted WHERE k."id" = noted."id"
  )
  INSERT INTO "ApiKeyUsage" AS u ("keyId", "day", "requests", "refused")
  SELECT "id", ($4::timestamptz AT TIME ZONE 'UTC')::date, "requests", "refused" FROM noted
  ON CONFLICT ("keyId", "day") DO UPDATE
  SET "requests" = u."requests" + excluded."requests", "refused" = u."refused" + excluded."refused"`;
