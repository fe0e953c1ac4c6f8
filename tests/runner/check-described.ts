import { readFileSync } from "node:fs";
import { listResponses } from "../support/description.ts";
import { seenFile } from "../support/seen-file.ts";

/** Described responses that a test cannot be sure to bring about, each with its reason. */
const unprovoked: Record<string, string> = {
  "acceptInvitation 409 application/problem+json":
    "only where two accept it at the same moment; the slower one may be told 404 as well",
};

/** Whether the API tests have seen every response of openapi.json; run after all of them. */
function checkDescribed(): number {
  const seen = new Set(readFileSync(seenFile, "utf8").split("\n"));
  const all = listResponses();
  const missing = all.filter((name) => !seen.has(name) && !(name in unprovoked));
  const needless = Object.keys(unprovoked).filter((name) => !all.includes(name));
  console.log(`${all.length} responses are described; ${missing.length} were not seen.`);
  for (const name of missing) console.log(`never seen: ${name}`);
  for (const name of needless) console.log(`no exception any more: ${name}`);
  return missing.length + needless.length > 0 ? 1 : 0;
}

process.exitCode = checkDescribed();
