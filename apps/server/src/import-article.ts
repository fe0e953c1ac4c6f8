import { findProposals } from "@claimledger/api/proposals/find-proposals";
import { acceptBest } from "@claimledger/api/proposals/accept-proposal";
import { withKnownDetails } from "@claimledger/api/articles/find-known-article";
import { importArticle as importContent } from "@claimledger/api/articles/import-article";
import { readArticle } from "@claimledger/api/articles/read-article";
import { type ArticleContent, articleContentSchema } from "@claimledger/claims/desk/article";
import type { ImportOptions } from "./command-line.ts";
import type { Config } from "./config.ts";
import { say, showStep } from "./console.ts";
import { explainOptions, withoutUndefined } from "./explain-options.ts";
import { toProposalTable } from "./proposal-table.ts";
import { findUnapplied } from "./find-unapplied.ts";
import { type ArticleSource, readSource } from "./read-source.ts";
import { commandActor, runCommand } from "./run-command.ts";

/** Imports one article, accepts the best proposals if asked to, and shows what was found. */
export function importArticle(config: Config, options: ImportOptions): Promise<number> {
  return runCommand(config, async ({ api, storage, publicUrl }) => {
    const source = await showStep("Reading", () =>
      readSource(options.source, { allowPrivateAddresses: config.ALLOW_PRIVATE_ADDRESSES }),
    );
    const input = toContent(options, source);
    const imported = await showStep(
      "Finding claims",
      async () => {
        const known = await withKnownDetails(storage.prisma, input);
        const read = readArticle(known, new Date());
        return api.run(commandActor, (ctx) => importContent(ctx, read));
      },
      ({ found: known, proposals }) =>
        known ? "this text was imported before" : `${proposals} proposals`,
    );
    const { article, found, changed_claims } = imported;
    const unapplied = findUnapplied(options, imported);
    // Nothing goes public that was to show less, or that an earlier import was decided about.
    const isHeldBack = found || unapplied.includes("--visibility");
    if (options.accept > 0 && !isHeldBack) {
      await showStep(
        "Accepting",
        () => api.run(commandActor, (ctx) => acceptBest(ctx, article.id, options.accept)),
        (claims) => `${claims.length} claims, public from now on`,
      );
    }
    const { items } = await findProposals(storage.prisma, article.id);
    say(`\n${toProposalTable(items)}\n`);
    say(`  ${found ? "It was here already" : "Imported"}: ${article.title}`);
    if (changed_claims > 0) say(`  Claims whose words now differ: ${changed_claims}`);
    if (unapplied.length > 0)
      say(`  Not applied            ${unapplied.join(", ")}: ${keepsItsOwn}`);
    if (options.accept > 0 && isHeldBack) say(`  Nothing was accepted   ${acceptInDesk}`);
    say(`  Its page               ${publicUrl}${article.path}  (${shown[article.visibility]})`);
    say(`  In the desk            ${publicUrl}/desk/articles/${article.id}`);
    return 0;
  });
}

const keepsItsOwn = "an article that is here keeps its details; an editor changes them in the desk";
const acceptInDesk = "--accept is for new texts, shown as asked; accept the others in the desk";

const shown = {
  full_text: "readers see the whole text; an editor can show less of it in the desk",
  excerpts: "readers see excerpts around the claims",
  link_only: "readers see no text of it",
};

function toContent(options: ImportOptions, source: ArticleSource): ArticleContent {
  const { published, timeZone, title, publisher, language, visibility, revises } = options;
  // A later text of a named article may come from elsewhere; the article keeps its address.
  const url = revises === undefined ? (options.url ?? source.url) : options.url;
  const read = articleContentSchema.safeParse({
    ...source,
    url,
    ...withoutUndefined({ title, publisher, language, visibility, published_on: published }),
    ...withoutUndefined({ time_zone: timeZone, revises }),
  });
  if (read.success) return read.data;
  throw explainOptions(read.error);
}
