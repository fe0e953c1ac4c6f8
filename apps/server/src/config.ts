import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Fault } from "./fault.ts";

const builtWeb = fileURLToPath(new URL("../../web/dist", import.meta.url));

const databaseUrl = z
  .url({ protocol: /^postgres(ql)?$/u, hostname: /.*/u })
  .describe("write postgres://user:password@host:5432/database");

const origin = z
  .url({ protocol: /^https?$/u })
  .refine((value) => URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`)
  .transform((value) => new URL(value).origin)
  .describe("write an origin without a path, such as https://claims.example.org");

const flag = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .describe("write true or false");

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** Every variable, with what to do about a wrong one as its description. */
const variables = {
  DATABASE_URL: databaseUrl.optional(),
  DIRECT_DATABASE_URL: databaseUrl.optional(),
  PORT: wholeNumber(0, 65_535).optional(),
  HOST: z.string().regex(/^\S+$/u).default("127.0.0.1").describe("write a host name or address"),
  PUBLIC_URL: origin.optional(),
  DATA_DIR: z.string().default(".data"),
  SITE_NAME: z.string().max(100).default("Claimledger").describe("write at most 100 characters"),
  SAMPLE_ARTICLE: flag.default(true),
  LOG_LEVEL: z
    .enum(logLevels)
    .default("info")
    .describe(`write one of ${logLevels.join(", ")}`),
  CACHE_MB: wholeNumber(1, 16_384).default(64),
  CACHE_FILE_MB: wholeNumber(0, 65_536).default(512),
  RATE_LIMIT: wholeNumber(0, 999_999).default(1_000),
  API_KEY_RATE_LIMIT: wholeNumber(1, 999_999).default(10_000),
  DATABASE_CONNECTIONS: wholeNumber(2, 1_000).default(10),
  ALLOW_PRIVATE_ADDRESSES: flag.default(false),
  TRUST_PROXY: flag.default(false),
  AUTH_SECRET: z.string().min(32).optional().describe("write at least 32 random characters"),
  PREVIOUS_AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe("write the former AUTH_SECRET, of at least 32 characters"),
  NODE_ENV: z
    .enum(["production", "development", "test"])
    .default("production")
    .describe("write production, development or test"),
  WEB_BUILD: z.string().default(builtWeb),
};

const environmentSchema = z.object(variables);

export type Config = z.infer<typeof environmentSchema>;

const secret = new Set(["AUTH_SECRET", "PREVIOUS_AUTH_SECRET"]);

/** Reads the configuration; throws a Fault with a sentence for each variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== "");
  const result = environmentSchema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => String(path[0])));
    throw new Fault([...names].map((name) => describeFault(name, environment[name])).join("\n"));
  }
  return { ...result.data, DATA_DIR: resolve(result.data.DATA_DIR) };
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .describe(`write a whole number from ${least} to ${most}`);
}

function describeFault(name: string, value = ""): string {
  const shown = secret.has(name) ? "too short" : `"${withoutPassword(value)}"`;
  return `${name} is ${shown}; ${adviceFor(name)}.`;
}

function adviceFor(name: string): string {
  const variable = variables[name as keyof typeof variables];
  const inner = "unwrap" in variable ? (variable.unwrap() as z.ZodType) : variable;
  return variable.description ?? inner.description ?? "write another value";
}

function withoutPassword(value: string): string {
  return value.replace(/(?<=:\/\/[^:@/]*:)[^@]*(?=@)/u, "…");
}
