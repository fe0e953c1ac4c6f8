import { defineConfig } from "prisma/config";

// Generating and validating need no schema engine, yet the command line would download one unless
// told where it lies; any program that exists will do.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "schema.prisma",
  migrations: { path: "migrations" },
  datasource: { url: process.env["DIRECT_DATABASE_URL"] ?? process.env["DATABASE_URL"] ?? "" },
});
