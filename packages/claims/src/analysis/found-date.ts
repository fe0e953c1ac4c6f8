import type { DatePrecision } from "./date.ts";

/** A date in a sentence's tokens, from token `first` up to, not including, `next`. */
export type FoundDate = {
  first: number;
  next: number;
  from: string;
  to: string;
  precision: DatePrecision;
  /** The day of the week said with it, Monday being 1. */
  weekday: number | null;
};
