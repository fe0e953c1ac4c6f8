import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { importReviews as importBytes } from "@claimledger/api/external-reviews/import-reviews";
import { importFromAddress } from "@claimledger/api/external-reviews/import-task";
import {
  getReviewImport,
  resumeReviewImport,
} from "@claimledger/api/external-reviews/start-import";
import type { ExternalReviewImport } from "@claimledger/claims/desk/external-review";
import type { Config } from "./config.ts";
import { say, showStep } from "./console.ts";
import { Fault } from "./fault.ts";
import { commandActor, runCommand } from "./run-command.ts";

/** Takes in other publishers' reviews from a file or an address, and says what was refused and why. */
export function importReviews(config: Config, source: string): Promise<number> {
  return runCommand(config, async ({ api, storage: { pool, prisma } }) => {
    const isAddress = /^https?:\/\//u.test(source);
    const file = isAddress ? null : findFile(source);
    const name = file ? `${file.path} (${file.size} bytes, ${file.changed})` : source;
    const clock = () => new Date();
    const { id } = await api.run(commandActor, (ctx) => resumeReviewImport(ctx, name));
    const deps = { pool, prisma, clock, allowPrivateAddresses: config.ALLOW_PRIVATE_ADDRESSES };
    const report = await showStep(
      "Reading reviews",
      async () => {
        if (file) await importBytes(deps, id, createReadStream(file.path));
        else await importFromAddress(deps, id, source);
        return getReviewImport(prisma, id);
      },
      ({ added, updated, unchanged }) =>
        `${added} new, ${updated} changed, ${unchanged} known already`,
    );
    showRefusals(report);
    return 0;
  });
}

function findFile(source: string) {
  // npm changes into the checkout; INIT_CWD is where its user stands.
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), source);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Fault(`There is no file ${path}.`);
  return { path, size: found.size, changed: found.mtime.toISOString() };
}

function showRefusals({ refused, refusals }: ExternalReviewImport): void {
  if (refused === 0) return;
  say(`\n  ${refused} refused:`);
  for (const { item, reason } of refusals) say(`  ${item}. ${reason}`);
  if (refused > refusals.length) say(`  and ${refused - refusals.length} more`);
}
