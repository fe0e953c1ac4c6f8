import { type Api, createApi } from "@claimledger/api";
import pino, { type Logger } from "pino";
import { compressed } from "./compressed.ts";
import type { Config } from "./config.ts";
import type { Fetch } from "./listen.ts";
import type { Storage } from "./open-storage.ts";
import { readAuthSecret } from "./secret.ts";
import { openSiteFetch } from "./site-fetch.ts";

const mebibyte = 1024 * 1024;

/** The whole site on one database. */
export type Site = { api: Api; fetch: Fetch };

/** The API alone, as commands use it: nothing runs in the background until it is started. */
export function composeApi(config: Config, storage: Storage, publicUrl: string, log: Logger): Api {
  return createApi({
    prisma: storage.prisma,
    pool: storage.pool,
    listenUrl: storage.directUrl,
    publicUrl,
    siteName: config.SITE_NAME,
    authSecret: readAuthSecret(config),
    ...(config.PREVIOUS_AUTH_SECRET && { previousAuthSecret: config.PREVIOUS_AUTH_SECRET }),
    clock: () => new Date(),
    log,
    cacheBytes: config.CACHE_MB * mebibyte,
    ...(config.CACHE_FILE_MB > 0 && {
      cacheFile: { folder: config.DATA_DIR, maxBytes: config.CACHE_FILE_MB * mebibyte },
    }),
    allowPrivateAddresses: config.ALLOW_PRIVATE_ADDRESSES,
    trustProxy: config.TRUST_PROXY,
    ...(config.RATE_LIMIT > 0 && {
      limits: { anonymous: config.RATE_LIMIT, keyed: config.API_KEY_RATE_LIMIT },
    }),
  });
}

/** The API, started, and the web app in front of it, served by one function. */
export async function compose(config: Config, storage: Storage, publicUrl: string): Promise<Site> {
  const api = composeApi(config, storage, publicUrl, pino({ level: config.LOG_LEVEL }));
  const { WEB_BUILD: build, SITE_NAME: siteName } = config;
  const fetch = await openSiteFetch(api, { build, publicUrl, siteName });
  await api.start();
  return { api, fetch: compressed(fetch) };
}
