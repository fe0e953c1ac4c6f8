import type { ArticleContent } from "@claimledger/claims/desk/article";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import type { ReadContext } from "../context.ts";
import { toDate } from "../rows.ts";
import { toPageUrl } from "./to-page-url.ts";

/**
 * The import as it is to be read: a later text of a known article is analysed in that article's
 * language and against its day of publication, unless the import says otherwise.
 */
export async function withKnownDetails(
  db: ReadContext["db"],
  input: ArticleContent,
): Promise<ArticleContent> {
  const known = await findKnown(db, input);
  if (!known) return input;
  const published_on = input.published_on ?? toDate(known.publishedOn) ?? undefined;
  return {
    ...input,
    ...(published_on !== undefined && { published_on }),
    language: input.language ?? known.language,
    time_zone: input.time_zone ?? known.timeZone,
  };
}

async function findKnown(db: ReadContext["db"], { revises, url }: ArticleContent) {
  const select = { language: true, timeZone: true, publishedOn: true } as const;
  const pageUrl = toPageUrl(url);
  if (revises !== undefined) {
    const known = await db.article.findUnique({ where: { id: revises }, select });
    if (known) return known;
    throw refuseUnknown(revises);
  }
  return pageUrl === null ? null : db.article.findUnique({ where: { url: pageUrl }, select });
}

function refuseUnknown(id: string): ReasonedError {
  const detail = `There is no article with the id ${id}.`;
  const faults = [{ pointer: "/revises", detail }];
  return new ReasonedError("invalid", { code: "no_such_article", values: { id } }, detail, faults);
}
