import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import pino from "pino";
import { PrismaClient } from "@claimledger/prisma/client";
import { createApi } from "./create-api.ts";
import { toOpenApi } from "./http/describe-api.ts";

/** The OpenAPI document, from the routes themselves; nothing is connected to. */
export function describeWithoutDatabase() {
  const pool = new pg.Pool();
  const { app } = createApi({
    prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
    pool,
    listenUrl: "",
    publicUrl: "http://localhost",
    siteName: "Claimledger",
    authSecret: "only-to-describe-the-routes-nothing-is-signed",
    clock: () => new Date(),
    log: pino({ level: "silent" }),
    cacheBytes: 0,
    allowPrivateAddresses: false,
    trustProxy: false,
  });
  return toOpenApi(app);
}
