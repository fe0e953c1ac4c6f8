import { join, resolve } from "node:path";
import { postgresAccount } from "./embedded/account.ts";
import { openCluster } from "./embedded/cluster.ts";
import { withLock } from "./embedded/lock-file.mjs";
import { findPlace } from "./embedded/place.ts";
import { findPostmaster, type Postmaster, stopPostmaster } from "./embedded/postmaster.ts";
import { isAlive } from "./embedded/process-identity.mjs";
import { adoptServer, startServer, urlOf } from "./embedded/ready-server.ts";
import { countUsers, markUser } from "./embedded/user-marks.ts";

export type EmbeddedPostgres = {
  /** Connection string of the database, superuser and password included. */
  url: string;
  /** Whether the server was running already, for another process or left over by a killed one. */
  adopted: boolean;
  /** Calls back once if the server ends without `stop`; looks every second. */
  onDeath: (tell: () => void) => void;
  /** Leaves the server; the last process that uses it stops it. */
  stop: () => Promise<void>;
};

export type StartOptions = { dataDir: string; log: (line: string) => void };

/**
 * Starts the PostgreSQL that npm ships, with its data below `dataDir`, or joins the one that runs
 * there already. Listens on a free port of 127.0.0.1 with a random password. Throws DatabaseError with
 * one sentence for its reader where it cannot.
 */
export async function startPostgres({ dataDir, log }: StartOptions): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const place = findPlace(resolve(dataDir), account);
  const users = join(place.base, "users");
  const lock = join(place.base, "lock");
  if (place.base !== resolve(dataDir)) log(`PostgreSQL keeps its data in ${place.base}.`);
  return withLock(lock, async () => {
    const cluster = openCluster(place, account);
    const found = await adoptServer(cluster, log);
    const postmaster = found ?? (await startServer(cluster, join(place.base, "server.log")));
    const unmark = markUser(users);
    let left = false;
    const stop = async () => {
      if (left) return;
      left = true;
      await withLock(lock, async () => {
        unmark();
        // Looked for anew: another process may have put a new server in a dead one's place.
        const running = findPostmaster(cluster);
        if (running !== undefined && countUsers(users) === 0) await stopPostmaster(running);
      });
    };
    const onDeath = (tell: () => void) => watch(postmaster, () => left, tell);
    return { url: urlOf(cluster, postmaster.port), adopted: found !== undefined, onDeath, stop };
  });
}

function watch({ identity }: Postmaster, hasLeft: () => boolean, tell: () => void): void {
  const timer = setInterval(() => {
    if (hasLeft()) clearInterval(timer);
    else if (!isAlive(identity)) {
      clearInterval(timer);
      tell();
    }
  }, 1_000);
  timer.unref();
}
