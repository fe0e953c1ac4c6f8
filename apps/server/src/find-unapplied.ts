import type { ImportedArticle } from "@claimledger/claims/desk/article";
import type { ImportOptions } from "./command-line.ts";

type Details = Pick<
  ImportOptions,
  "title" | "publisher" | "published" | "language" | "visibility" | "timeZone"
>;
type Imported = Pick<ImportedArticle, "article" | "found" | "revision_number">;

/**
 * The options, as they were typed, that an import left unapplied: an article that is here already
 * keeps the details it is known by. Those that say what it has anyway are not among them.
 */
export function findUnapplied(options: Details, imported: Imported): string[] {
  const { article, found, revision_number } = imported;
  if (!found && revision_number === 1) return [];
  const kept: [string, string | undefined, string | null][] = [
    ["--title", options.title?.trim(), article.title],
    ["--publisher", options.publisher?.trim(), article.publisher],
    ["--published", options.published, article.published_on],
    ["--language", options.language, article.language],
    ["--visibility", options.visibility, article.visibility],
  ];
  const differing = kept.filter(([, asked, has]) => asked !== undefined && asked !== has);
  // A later text is analysed in the zone given; nothing is where the text was known.
  const zone = found && options.timeZone !== undefined ? ["--time-zone"] : [];
  return [...differing.map(([name]) => name), ...zone];
}
