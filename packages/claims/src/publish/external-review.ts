import { z } from "zod";
import type { ImportReason, WordedReason } from "../desk/import-reason.ts";
import { orNull } from "../or-null.ts";
import { mapWording } from "../review/crosswalk.ts";
import { verdictValueSchema, type VerdictValue } from "../review/rating-scale.ts";
import { toList, toObject, toText, type Json } from "./read-claim-review.ts";

/** Another publisher's review as its markup says it, and what its wording comes to on our scale. */
export type ExternalReview = {
  publisher: string;
  author: string;
  /** Host of its address, without "www.". */
  site: string;
  url: string;
  claim: string;
  claimant: string | null;
  wording: string;
  verdict: VerdictValue | null;
  lossy: boolean;
  language: string | null;
  /** ISO date as written, whatever its time zone. */
  reviewedOn: string | null;
};

export const externalReviewSchema = z
  .object({
    id: z.uuid(),
    publisher: z.string(),
    author: z.string(),
    site: z.string(),
    url: z.string().describe("Absolute, but for markup whose site was not to be told"),
    claim: z.string(),
    claimant: z.string().nullable(),
    wording: z.string().describe("The verdict in its publisher's words"),
    verdict: orNull(verdictValueSchema).describe(
      "Null where the wording has no place on our scale",
    ),
    lossy: z.boolean().describe("Whether our verdict says less, more or other than the wording"),
    crosswalk_version: z.int(),
    language: z.string().nullable(),
    reviewed_on: z.iso.date().nullable(),
    score: z.number().min(0).max(1).describe("How much of the words is shared"),
  })
  .meta({ id: "ExternalReview" });

const importLimits = { claim: 5_000, wording: 1_000, name: 300, url: 2_000 };

/** What was taken of a ClaimReview, or why nothing was. */
type ReadReview = { review: ExternalReview } | { refusal: WordedReason };

/**
 * Reads a ClaimReview as others write it: missing or legacy parts, texts where objects belong, lists
 * with nulls. Claim, verdict in words, publisher and address have to be there. `page` is where it stood.
 */
export function readExternalReview(json: Json, page?: string): ReadReview {
  const claim = readClaim(json);
  if (claim === "")
    return refuse({ code: "no_claim", values: {} }, "It does not say what was claimed.");
  if (claim.length > importLimits.claim) return refuseLongClaim(claim.length);
  const wording = readWording(json["reviewRating"]).slice(0, importLimits.wording);
  if (wording === "")
    return refuse({ code: "no_verdict", values: {} }, "It has no verdict in words.");
  const address = toText(json["url"]) || toText(json["mainEntityOfPage"]) || toText(json["@id"]);
  const url = toAddress(address, page);
  if (url === null) return refuseAddress(address.slice(0, 200));
  const site = URL.canParse(url) ? new URL(url).host.replace(/^www\./, "") : "";
  const author = readNames(json["author"]);
  const publisher = readNames(json["publisher"]) || author || site;
  if (publisher === "")
    return refuse({ code: "no_publisher", values: {} }, "It names no publisher.");
  return {
    review: {
      publisher,
      author: author || site,
      site,
      url,
      claim,
      claimant: readClaimant(json),
      wording,
      ...mapWording(wording),
      language: toText(json["inLanguage"]).slice(0, 35) || null,
      reviewedOn: toDay(toText(json["datePublished"]) || toText(json["dateCreated"])),
    },
  };
}

function refuse(why: ImportReason, reason: string): ReadReview {
  return { refusal: { ...why, reason } };
}

function refuseLongClaim(length: number): ReadReview {
  const { claim: most } = importLimits;
  return refuse(
    { code: "claim_too_long", values: { length, most } },
    `Its claim has ${length} characters; ${most} are the most.`,
  );
}

function refuseAddress(address: string): ReadReview {
  return refuse(
    address === ""
      ? { code: "no_address", values: {} }
      : { code: "bad_address", values: { address } },
    `Its address is ${JSON.stringify(address)}, no http or https address.`,
  );
}

function readClaim(json: Json): string {
  const item = toObject(json["itemReviewed"]);
  return toText(json["claimReviewed"]) || toText(item?.["name"]) || toText(item?.["text"]);
}

function readWording(value: unknown): string {
  const rating = toObject(value);
  if (!rating) return toText(value);
  return (
    toText(rating["alternateName"]) || toText(rating["name"]) || toText(rating["ratingExplanation"])
  );
}

function readClaimant(json: Json): string | null {
  return readNames(toObject(json["itemReviewed"])?.["author"]) || null;
}

/** All names in a value, commas between. */
function readNames(value: unknown): string {
  const names = toList(value)
    .map(toText)
    .filter((name) => name !== "");
  return [...new Set(names)].join(", ").slice(0, importLimits.name);
}

/**
 * An address made absolute: some sites leave the scheme out, some the host, which only their page tells.
 * A path without a page stays as it is; null where it is neither.
 */
function toAddress(text: string, page?: string): string | null {
  if (text.length > importLimits.url) return null;
  if (/^[a-z\d-]+(\.[a-z\d-]+)+\//i.test(text)) return toAddress(`https://${text}`);
  const isPath = /^\/[^/]/.test(text);
  if (isPath && page === undefined) return text;
  const whole = isPath || /^https?:\/\//i.test(text);
  return whole && URL.canParse(text, page) ? new URL(text, page).href : null;
}

function toDay(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  return day && !day.startsWith("0000") && z.iso.date().safeParse(day).success ? day : null;
}
