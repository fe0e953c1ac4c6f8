import { z } from "zod";

export const datePrecisionSchema = z
  .enum(["day", "week", "month", "quarter", "year", "decade", "century"])
  .meta({ id: "DatePrecision" });

/**
 * A time that a text names, resolved against the day it was published. `start` and `end` are code
 * points of the article, end exclusive; `from` and `to` are ISO dates, both inclusive.
 */
export const dateMentionSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    precision: datePrecisionSchema,
  })
  .meta({ id: "DateMention" });

export type DatePrecision = z.infer<typeof datePrecisionSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
