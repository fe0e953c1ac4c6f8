/** A date column as its ISO date. */
export function toDate(value: Date): string;
export function toDate(value: Date | null): string | null;
export function toDate(value: Date | null): string | null {
  return value === null ? null : value.toISOString().slice(0, 10);
}

/** A time column as its ISO instant in UTC, to the millisecond. */
export function toDateTime(value: Date): string;
export function toDateTime(value: Date | null): string | null;
export function toDateTime(value: Date | null): string | null {
  return value === null ? null : value.toISOString();
}

/** An ISO date as what a date column takes. */
export function fromDate(value: string): Date;
export function fromDate(value: string | null): Date | null;
export function fromDate(value: string | null): Date | null {
  return value === null ? null : new Date(`${value}T00:00:00Z`);
}
