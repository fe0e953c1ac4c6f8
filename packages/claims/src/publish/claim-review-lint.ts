import { z } from "zod";
import { findWording } from "../review/crosswalk.ts";
import { defaultRatingScale } from "../review/rating-scale.ts";
import {
  findClaimReviews,
  toList,
  toNumber,
  toObject,
  toText,
  type FoundReview,
  type Json,
} from "./read-claim-review.ts";

/** What can be wrong with a page's ClaimReview. */
const lintCodes = [
  "not_json",
  "no_claim_review",
  "several_claim_reviews",
  "missing",
  "incomplete_scale",
  "degenerate_scale",
  "inverted_scale",
  "scale_below_one",
  "value_outside_range",
  "label_against_number",
  "rating_in_claim",
  "differs_from_page",
] as const;

export const lintFindingSchema = z
  .object({
    pointer: z.string().describe("JSON pointer (RFC 6901) into the markup"),
    code: z.enum(lintCodes),
    message: z.string(),
  })
  .meta({ id: "LintFinding" });
export type LintFinding = z.infer<typeof lintFindingSchema>;

/** The page that the markup stands on, as far as it is known: its canonical address, what it shows. */
export type LintPage = { url?: string | null; text?: string | null };

/** A page with thousands of them is told what is wrong with that, at a bounded cost. */
const mostNamed = 100;
const mostRead = 10;

/** What a page shows: its address, and its words as they are compared. */
type Shown = { url: string | null; words: string };

/**
 * Finds what is wrong with the ClaimReview in a page's JSON-LD (one value, or a list of all its
 * blocks). Rules: https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function lintClaimReview(jsonLd: unknown, page: LintPage = {}): LintFinding[] {
  const found = findClaimReviews(jsonLd);
  if (found.length === 0)
    return [at("", "no_claim_review", "There is no ClaimReview in this markup.")];
  const [, ...others] = found.slice(0, mostNamed);
  const shown = { url: page.url ?? null, words: page.text ? toWords(page.text) : "" };
  return [
    ...others.map(({ pointer }) =>
      at(
        pointer,
        "several_claim_reviews",
        `This is one of ${found.length} ClaimReviews; a page has exactly one.`,
      ),
    ),
    ...found.slice(0, mostRead).flatMap((review) => lintOne(review, shown)),
  ];
}

function lintOne({ review, pointer }: FoundReview, page: Shown): LintFinding[] {
  const rating = toObject(review["reviewRating"]);
  return [
    ...findMissing(review, pointer),
    ...(rating ? lintScale(rating, `${pointer}/reviewRating`) : []),
    ...lintWords(review, pointer, toText(rating?.["alternateName"])),
    ...lintPage(review, pointer, page),
  ];
}

function findMissing(review: Json, pointer: string): LintFinding[] {
  const missing = (path: string, what: string) =>
    at(`${pointer}${path}`, "missing", `The markup does not say ${what}.`);
  const rating = toObject(review["reviewRating"]);
  return [
    ...(toText(review["claimReviewed"]) ? [] : [missing("/claimReviewed", "what was claimed")]),
    ...(toText(review["url"]) ? [] : [missing("/url", "the page's address")]),
    ...(toText(rating?.["alternateName"])
      ? []
      : [missing("/reviewRating/alternateName", "the verdict in words")]),
  ];
}

const scaleFields = ["ratingValue", "worstRating", "bestRating"] as const;

function lintScale(rating: Json, pointer: string): LintFinding[] {
  const isGiven = (name: string) => toList(rating[name]).some((value) => value !== "");
  if (!scaleFields.some(isGiven)) return [];
  const numbers = scaleFields.map((name) => toNumber(rating[name]));
  const lacking = scaleFields.filter((_, index) => numbers[index] === null);
  if (lacking.length > 0)
    return [
      ...lacking.map((name) => at(`${pointer}/${name}`, "incomplete_scale", toLack(rating, name))),
      ...findBeyond(numbers, pointer),
    ];
  const [value, worst, best] = numbers as [number, number, number];
  const scale = { value, worst, best };
  return [...findScaleFaults(scale, pointer), ...lintLabel(rating, pointer, scale)];
}

function toLack(rating: Json, name: string): string {
  const given = rating[name];
  const lack = given === undefined ? `There is no ${name}` : `${name} is ${JSON.stringify(given)}`;
  return `${lack}; give all of ratingValue, worstRating and bestRating as numbers, or none.`;
}

/** A value beyond the one end that a scale names. */
function findBeyond(
  [value = null, worst = null, best = null]: (number | null)[],
  pointer: string,
): LintFinding[] {
  const beyond = (end: string) => [
    at(`${pointer}/ratingValue`, "value_outside_range", `ratingValue is ${value}, ${end}.`),
  ];
  if (value === null) return [];
  if (best !== null && value > best) return beyond(`above bestRating, which is ${best}`);
  if (worst !== null && value < worst) return beyond(`below worstRating, which is ${worst}`);
  return [];
}

type Scale = { value: number; worst: number; best: number };

function findScaleFaults({ value, worst, best }: Scale, pointer: string): LintFinding[] {
  const scale = `from ${worst} (worst) to ${best} (best)`;
  if (worst === best)
    return [
      at(
        `${pointer}/bestRating`,
        "degenerate_scale",
        `The scale goes ${scale}: that is one value only.`,
      ),
    ];
  if (worst > best)
    return [
      at(
        `${pointer}/worstRating`,
        "inverted_scale",
        `The scale goes ${scale}; higher has to be truer.`,
      ),
    ];
  return [
    ...(worst < 1
      ? [
          at(
            `${pointer}/worstRating`,
            "scale_below_one",
            `worstRating is ${worst}; it is 1 or more.`,
          ),
        ]
      : []),
    ...(value < worst || value > best
      ? [
          at(
            `${pointer}/ratingValue`,
            "value_outside_range",
            `ratingValue is ${value}, but the scale goes ${scale}.`,
          ),
        ]
      : []),
  ];
}

/** More than half of the scale lies between what the words say and what the number says. */
const farApart = 0.5;

function lintLabel(rating: Json, pointer: string, { value, worst, best }: Scale): LintFinding[] {
  if (worst >= best || value < worst || value > best) return [];
  const label = toText(rating["alternateName"]);
  const verdict = findWording(label)?.verdict ?? null;
  const ours = verdict && defaultRatingScale.values[verdict].rating;
  if (!ours) return [];
  const said =
    (ours - defaultRatingScale.worst) / (defaultRatingScale.best - defaultRatingScale.worst);
  if (Math.abs(said - (value - worst) / (best - worst)) <= farApart) return [];
  const message = `The verdict reads ${JSON.stringify(label)}, but ${value} on a scale from ${worst} to ${best} says the opposite; higher is truer.`;
  return [at(`${pointer}/ratingValue`, "label_against_number", message)];
}

/** Words set off at the beginning or the end of a claim, where ratings get in. */
const setOff = [
  /^[\s"'([【「]*([^:：|–—\])】」]{1,40}?)\s*(?:[:：|–—\])】」]|\s-\s)/u,
  /(?:[:：|–—([【「]|\s-\s)\s*([^:：|–—([【「]{1,40}?)[\s"'.!)\]】」]*$/u,
];

function lintWords(review: Json, pointer: string, label: string): LintFinding[] {
  const claim = toText(review["claimReviewed"]);
  const parts = [claim, ...setOff.map((pattern) => pattern.exec(claim)?.[1] ?? "")];
  const inside = parts.find((part) => part !== "" && isRating(part.trim(), label));
  if (inside === undefined) return [];
  const message = `The claim holds the rating ${JSON.stringify(inside.trim())}; say there only what was claimed.`;
  return [at(`${pointer}/claimReviewed`, "rating_in_claim", message)];
}

function isRating(words: string, label: string): boolean {
  if (label !== "" && words.toLowerCase() === label.toLowerCase()) return true;
  const known = findWording(words);
  return known !== null && words.split(/\s+/u).length <= 4 && !/[.,;]/u.test(words);
}

function lintPage(review: Json, pointer: string, { url, words }: Shown): LintFinding[] {
  const differs = (path: string, message: string) =>
    at(`${pointer}${path}`, "differs_from_page", message);
  const findings: LintFinding[] = [];
  const address = toText(review["url"]);
  if (url && address !== "" && !isSamePage(address, url))
    findings.push(differs("/url", `The markup names ${address}, but the page is ${url}.`));
  if (words === "") return findings;
  const claim = toText(review["claimReviewed"]).replace(/\s*(…|\.\.\.)$/u, "");
  if (claim !== "" && !words.includes(toWords(claim)))
    findings.push(differs("/claimReviewed", "The page does not show the claim in these words."));
  const label = toText(toObject(review["reviewRating"])?.["alternateName"]);
  if (label !== "" && !words.includes(toWords(label)))
    findings.push(
      differs(
        "/reviewRating/alternateName",
        `The page does not show the verdict ${JSON.stringify(label)}.`,
      ),
    );
  return findings;
}

function isSamePage(address: string, page: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const [named, known] = [new URL(address, page), new URL(page)];
  named.hash = known.hash = "";
  return named.href === known.href;
}

function toWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function at(pointer: string, code: LintFinding["code"], message: string): LintFinding {
  return { pointer, code, message };
}
