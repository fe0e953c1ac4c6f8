import { stringify } from "csv-stringify/sync";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { DumpedClaim } from "./read-public-claims.ts";

/** What goes into a file of a dump, before it is compressed. */
type DumpWriter = { begin: string; write: (claims: DumpedClaim[]) => Buffer; end: string };

export type DumpHead = { site: { name: string; origin: string }; madeAt: Date };

type DumpFormat = { contentType: string; open: (dump: DumpHead) => DumpWriter };

/** Every file of a dump, by its name. */
export const dumpFormats: Record<string, DumpFormat> = {
  "claims.ndjson.gz": { contentType: "application/x-ndjson", open: writeDocuments },
  "claims.csv.gz": { contentType: "text/csv; charset=utf-8; header=present", open: writeTable },
  "claim-reviews.json.gz": { contentType: "application/ld+json", open: writeDataFeed },
};

/** The documents themselves, a line each: canonical JSON holds no line break. */
function writeDocuments(): DumpWriter {
  const write = (claims: DumpedClaim[]) =>
    Buffer.concat(claims.flatMap(({ bytes }) => [bytes, newline]));
  return { begin: "", write, end: "" };
}

function writeTable(dump: DumpHead): DumpWriter {
  const write = (claims: DumpedClaim[]) =>
    Buffer.from(toCsv(claims.map((found) => cells.map((read) => read(found.claim, found, dump)))));
  return { begin: toCsv([Object.keys(columns)]), write, end: "" };
}

/** One schema.org DataFeed of all ClaimReviews. */
function writeDataFeed({ site, madeAt }: DumpHead): DumpWriter {
  let separator = "\n";
  const begin = `{"@context":"https://schema.org","@type":"DataFeed","dateModified":"${madeAt.toISOString()}","dataFeedElement":[`;
  const write = (claims: DumpedClaim[]) => {
    const items = claims
      .map(({ claim }) => toFeedItem(claim, site))
      .filter((item) => item !== null);
    if (items.length === 0) return Buffer.alloc(0);
    const text = separator + items.join(",\n");
    separator = ",\n";
    return Buffer.from(text);
  };
  return { begin, write, end: "\n]}\n" };
}

const newline = Buffer.from("\n");

type Cell = string | number | null;

const columns: Record<string, (claim: PublicClaim, found: DumpedClaim, dump: DumpHead) => Cell> = {
  id: ({ id }) => id,
  url: ({ path }, _, { site }) => site.origin + path,
  status: ({ status }) => status,
  verdict: ({ verdict }) => verdict?.value ?? null,
  rating: ({ verdict }) => verdict?.rating ?? null,
  rating_worst: ({ verdict }) => verdict?.scale.worst ?? null,
  rating_best: ({ verdict }) => verdict?.scale.best ?? null,
  statement: ({ statement }) => statement,
  language: ({ language }) => language,
  kind: ({ kind }) => kind,
  claimant: ({ claimant }) => claimant?.name ?? null,
  claimant_id: ({ claimant }) => claimant?.id ?? null,
  made_on: ({ made_on }) => made_on,
  article_title: ({ article }) => article.title,
  article_url: ({ article }) => article.url,
  publisher: ({ article }) => article.publisher,
  article_published_on: ({ article }) => article.published_on,
  summary: ({ verdict }) => verdict?.summary ?? null,
  checked_at: ({ verdict }) => verdict?.published_at ?? null,
  corrections: ({ corrections }) => corrections.length,
  retraction_reason: ({ retraction }) => retraction?.reason ?? null,
  updated_at: ({ updated_at }) => updated_at,
  seq: ({ seq }) => seq,
  document_sha256: (_, { sha256 }) => sha256,
};
const cells = Object.values(columns);

/** CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function toCsv(rows: Cell[][]): string {
  return stringify(rows, { record_delimiter: "windows", escape_formulas: true });
}

/** A DataFeedItem with its ClaimReview (schema.org); null without a verdict. */
function toFeedItem(claim: PublicClaim, site: DumpHead["site"]): string | null {
  const review = toClaimReview(claim, site);
  if (!review) return null;
  const { "@context": _context, ...item } = review;
  return JSON.stringify({
    "@type": "DataFeedItem",
    dateCreated: claim.verdict?.published_at,
    dateModified: claim.updated_at,
    url: item.url,
    item: [item],
  });
}
