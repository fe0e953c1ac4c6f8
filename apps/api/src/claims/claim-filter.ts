import { z } from "@hono/zod-openapi";
import { languageSchema } from "@claimledger/claims/article/language";
import { isoDateSchema } from "@claimledger/claims/desk/iso-date";
import { invalidField } from "@claimledger/claims/errors";
import { verdictValueSchema } from "@claimledger/claims/review/rating-scale";
import { verificationStatusSchema } from "@claimledger/claims/review/review";
import { topicValueSchema } from "@claimledger/claims/review/topic";
import { Prisma } from "@claimledger/prisma/client";
import { instantSchema } from "../http/cursor.ts";
import { namesOf } from "./field-names.ts";

/** How many of the newest claims a list looks through at most for one page. */
export const mostWalked = 100_000;

const amountSchema = z.string().regex(/^\d{1,30}(\.\d{1,10})?$/, {
  error: "Write an amount in digits, such as 60000000 or 8.6.",
});

/** Everything that claims can be chosen by; what is left out does not narrow. Days are inclusive. */
export const claimFilter = {
  q: z.string().trim().max(500).optional().describe("Words, with or without diacritics"),
  status: namesOf(verificationStatusSchema.options, "Where the work stands").optional(),
  verdict: namesOf(verdictValueSchema.options, "What was concluded").optional(),
  language: languageSchema.optional().describe("Of the claim and its article"),
  topic: topicValueSchema.optional().describe("One of /v1/topics"),
  article: z.uuid().optional().describe("Claims of this article"),
  claimant: z.uuid().optional().describe("Claims of this claimant"),
  publisher: z.uuid().optional().describe("Claims in articles of this publisher"),
  made_from: isoDateSchema.optional().describe("Day the claim was made"),
  made_to: isoDateSchema.optional().describe("Last such day"),
  published_from: isoDateSchema.optional().describe("Day its article was published"),
  published_to: isoDateSchema.optional().describe("Last such day"),
  checked_from: isoDateSchema.optional().describe("Day its verdict was published, UTC"),
  checked_to: isoDateSchema.optional().describe("Last such day"),
  changed_since: instantSchema.optional().describe("Documents published at or after this time"),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "Write a currency's ISO 4217 code, such as CNY." })
    .optional()
    .describe("Claims that name an amount of this currency, within the bounds if any"),
  min_amount: amountSchema.optional().describe("At least so much of `currency`"),
  max_amount: amountSchema.optional().describe("At most so much of `currency`"),
};

const filterSchema = z.object(claimFilter);
export type ClaimFilter = z.infer<typeof filterSchema>;

/** A facet: readers see how many claims each of its values would leave. */
export type Facet = "status" | "verdict" | "language" | "topic";

export function refuseAmountWithoutCurrency(filter: ClaimFilter): void {
  for (const name of ["min_amount", "max_amount"] as const)
    if (filter[name] && !filter.currency)
      throw invalidField(
        `/query/${name}`,
        `An amount needs a currency beside it: ${filter[name]} of what?`,
        "missing",
      );
}

/** The condition of each facet that is narrowed. */
export function toFacetConditions(filter: ClaimFilter): Partial<Record<Facet, Prisma.Sql>> {
  const { status, verdict, language, topic } = filter;
  return {
    ...(status && { status: Prisma.sql`"status" = ANY (${status}::"VerificationStatus"[])` }),
    ...(verdict && { verdict: Prisma.sql`"verdict" = ANY (${verdict}::text[])` }),
    ...(language && { language: Prisma.sql`"language" = ${language}::"Language"` }),
    ...(topic && { topic: Prisma.sql`"topics" @> ARRAY[${topic}]::text[]` }),
  };
}

/** All other conditions but words and amounts: each of them can be told from the listing index. */
export function toPlainConditions(filter: ClaimFilter): Prisma.Sql[] {
  const { article, claimant, publisher, changed_since } = filter;
  const checkedTo = filter.checked_to && Prisma.sql`(${filter.checked_to}::date + 1)::timestamp`;
  return [
    article && Prisma.sql`"articleId" = ${article}::uuid`,
    claimant && Prisma.sql`"claimantId" = ${claimant}::uuid`,
    publisher && Prisma.sql`"publisherId" = ${publisher}::uuid`,
    filter.made_from && Prisma.sql`"madeOn" >= ${filter.made_from}::date`,
    filter.made_to && Prisma.sql`"madeOn" <= ${filter.made_to}::date`,
    filter.published_from && Prisma.sql`"appearedOn" >= ${filter.published_from}::date`,
    filter.published_to && Prisma.sql`"appearedOn" <= ${filter.published_to}::date`,
    filter.checked_from &&
      Prisma.sql`"checkedAt" >= ${filter.checked_from}::timestamp AT TIME ZONE 'UTC'`,
    checkedTo && Prisma.sql`"checkedAt" < ${checkedTo} AT TIME ZONE 'UTC'`,
    changed_since && Prisma.sql`"updatedAt" >= ${changed_since}::timestamptz`,
  ].filter((condition) => condition instanceof Prisma.Sql);
}

/** Whether a row of `claims` names an amount that is asked for; null where none is. */
export function toAmountCondition(filter: ClaimFilter, claims: Prisma.Sql): Prisma.Sql | null {
  const { currency, min_amount, max_amount } = filter;
  if (!currency) return null;
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "PublicAmount" a WHERE a."claimId" = ${claims}."claimId"
    AND ${join([
      Prisma.sql`a."currency" = ${currency}`,
      ...(max_amount ? [Prisma.sql`a."low" <= ${max_amount}::numeric`] : []),
      ...(min_amount ? [Prisma.sql`a."high" >= ${min_amount}::numeric`] : []),
    ])})`;
}

/** The one equality whose own index leads through the fewest claims, newest first. */
export function toPartition({ article, claimant, publisher, ...filter }: ClaimFilter): Prisma.Sql {
  if (article) return Prisma.sql`"articleId" = ${article}::uuid`;
  if (claimant) return Prisma.sql`"claimantId" = ${claimant}::uuid`;
  if (publisher) return Prisma.sql`"publisherId" = ${publisher}::uuid`;
  if (filter.verdict?.length === 1) return Prisma.sql`"verdict" = ${filter.verdict[0]}`;
  if (filter.status?.length === 1)
    return Prisma.sql`"status" = ${filter.status[0]}::"VerificationStatus"`;
  if (filter.language) return Prisma.sql`"language" = ${filter.language}::"Language"`;
  return Prisma.sql`TRUE`;
}

/** Conditions that all hold. */
export function join(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
}
