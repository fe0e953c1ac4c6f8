import { DomainError } from "@claimledger/claims/errors";
import { DatabaseError } from "@claimledger/prisma/database-error";
import { type Command, parseCommandLine, usage } from "./command-line.ts";
import { readConfig } from "./config.ts";
import { say } from "./console.ts";
import { checkDataDir } from "./data-dir.ts";
import { Fault } from "./fault.ts";

async function run(command: Command): Promise<number> {
  if (command.name === "help") {
    say(usage);
    return 0;
  }
  if (command.name === "analyze")
    return (await import("./analyze-file.ts")).analyzeFile(command.options);
  if (command.name === "lint") return (await import("./lint-file.ts")).lintFile(command.source);
  const config = readConfig(process.env);
  checkDataDir(config.DATA_DIR);
  // Loaded when asked for, so that a fault in the configuration is told at once.
  if (command.name === "serve") return (await import("./serve.ts")).serve(config);
  if (command.name === "import") {
    return (await import("./import-article.ts")).importArticle(config, command.options);
  }
  if (command.name === "dump") return (await import("./make-dump.ts")).makeDump(config);
  if (command.name === "import-reviews")
    return (await import("./import-reviews.ts")).importReviews(config, command.source);
  return (await import("./sign-in-link.ts")).makeSignInLink(config, command.email);
}

/** A refusal is for whoever runs this: they get its sentence. Anything else is a bug: its stack. */
function explain(error: unknown): string {
  const kinds = [Fault, DatabaseError, DomainError];
  if (error instanceof Error && kinds.some((kind) => error instanceof kind)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<number> {
  try {
    return await run(parseCommandLine(process.argv.slice(2)));
  } catch (error) {
    console.error(`\n${explain(error)}`);
    return 1;
  }
}

// Not left to end by itself: the schema engine keeps a timer of ten seconds after migrating.
process.exit(await main());
