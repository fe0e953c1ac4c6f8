import type { Actor, Api } from "@claimledger/api";
import pino from "pino";
import { composeApi } from "./compose.ts";
import type { Config } from "./config.ts";
import { openStorage, type Storage } from "./open-storage.ts";
import { findPublicUrl } from "./public-url.ts";

export type CommandContext = { api: Api; storage: Storage; publicUrl: string };

/** Whom the history names for what commands do; the migrations make this user. */
export const commandActor: Actor = {
  id: "system",
  name: "Claimledger command line",
  role: "system",
};

/** Runs a command on the database, beside a server or alone, and leaves it as it was found. */
export async function runCommand(
  config: Config,
  work: (context: CommandContext) => Promise<number>,
): Promise<number> {
  const storage = await openStorage(config);
  const publicUrl = findPublicUrl(config);
  const log = pino({ level: "warn" }, pino.destination({ dest: 2, sync: true }));
  const api = composeApi(config, storage, publicUrl, log);
  try {
    return await work({ api, storage, publicUrl });
  } finally {
    await api.close();
    await storage.close();
  }
}
