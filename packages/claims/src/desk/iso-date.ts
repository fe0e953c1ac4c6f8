import { z } from "zod";

/** A calendar date such as 2026-11-20. There was no year 0, and PostgreSQL has none. */
export const isoDateSchema = z.iso
  .date()
  .refine((value) => !value.startsWith("0000"), { error: "There was no year 0000." });
