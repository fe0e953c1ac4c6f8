import { z } from "zod";
import { webUrlSchema } from "./web-url.ts";

const text = z.string().trim().max(10_000);
const localised = z.strictObject({
  vi: text.default(""),
  en: text.default(""),
  zh: text.default(""),
});
const person = z.strictObject({
  name: z.string().trim().min(1).max(100),
  role: z.string().trim().max(200).default(""),
});

/** Who is behind the site, as its administrator tells it; what is not told yet is empty. */
export const mastheadInputSchema = z
  .strictObject({
    organisation: z.string().trim().max(200).default(""),
    email: z.email().max(254).nullable().default(null),
    website: webUrlSchema.nullable().default(null),
    address: z.string().trim().max(500).default(""),
    about: localised.prefault({}),
    funding: localised.prefault({}),
    team: z.array(person).max(100).default([]),
  })
  .meta({ id: "MastheadInput" });
export type MastheadInput = z.infer<typeof mastheadInputSchema>;

export const mastheadSchema = mastheadInputSchema
  .extend({ updated_at: z.iso.datetime().nullable() })
  .meta({ id: "Masthead" });
export type Masthead = z.infer<typeof mastheadSchema>;

export const deskMastheadSchema = mastheadSchema
  .extend({ row_version: z.int() })
  .meta({ id: "DeskMasthead" });
export type DeskMasthead = z.infer<typeof deskMastheadSchema>;
