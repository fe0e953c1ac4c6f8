import { z } from "zod";

/** What in an article does not fit together; the interface puts each into words. */
export const findingKindSchema = z
  .enum([
    "exchange_rate",
    "change",
    "sum",
    "weekday",
    "age",
    "duration",
    "spelling",
    "two_places",
    "two_figures",
  ])
  .meta({ id: "FindingKind" });

const placeSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});

/**
 * Two places of an article that contradict each other, in code points. `stated` is what the words
 * say or imply (the rate of 6.98, the age of 67), `expected` what the other place or the reference
 * gives, `unit` what both count ("CNY/USD", "%", "day"), `source` where a reference comes from; null
 * where there is none.
 */
export const findingSchema = z
  .strictObject({
    kind: findingKindSchema,
    places: z.tuple([placeSchema, placeSchema]),
    stated: z.string().nullable(),
    expected: z.string().nullable(),
    unit: z.string().nullable(),
    source: z.string().nullable(),
  })
  .meta({ id: "Finding" });

export type FindingKind = z.infer<typeof findingKindSchema>;
export type Finding = z.infer<typeof findingSchema>;
