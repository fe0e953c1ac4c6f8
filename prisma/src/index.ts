export { type Database, openDatabase } from "./connect.ts";
export { DatabaseError } from "./database-error.ts";
export { type EmbeddedPostgres, startPostgres } from "./embedded-postgres.ts";
export { migrate } from "./migrate.ts";
