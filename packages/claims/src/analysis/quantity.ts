import { z } from "zod";

/** How an amount is limited: "tối đa 12" is at most 12, "hơn 10" more than 10, "5 đến 10" a range. */
export const quantityBoundSchema = z
  .enum(["exact", "at_most", "at_least", "about", "less_than", "more_than", "range"])
  .meta({ id: "QuantityBound" });

export const unitKindSchema = z
  .enum(["money", "percent", "measure", "duration", "age", "count"])
  .meta({ id: "UnitKind" });

const decimalSchema = z.string().regex(/^[+-]?\d+(\.\d+)?$/);

/**
 * An amount as a text gives it. `start` and `end` are code points of the article, end exclusive.
 * Amounts are decimal strings; a range has bounds in place of an amount. `unit` is the ISO 4217
 * code of money, "%" or "percentage-point", a CLDR unit name (day, kilometer), "year-of-age", or
 * the counted noun as written. `per` is a CLDR unit name or the noun as written. `restates` is the
 * index, among the sentence's quantities, of the amount that this one gives again in brackets.
 */
export const quantitySchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    amount: decimalSchema.nullable(),
    lower_bound: decimalSchema.nullable(),
    upper_bound: decimalSchema.nullable(),
    unit: z.string(),
    unit_kind: unitKindSchema,
    bound: quantityBoundSchema,
    per: z.string().nullable(),
    restates: z.int().min(0).nullable(),
  })
  .meta({ id: "Quantity" });

export type QuantityBound = z.infer<typeof quantityBoundSchema>;
export type UnitKind = z.infer<typeof unitKindSchema>;
export type Quantity = z.infer<typeof quantitySchema>;
