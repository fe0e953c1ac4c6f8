const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits after each failure, as Standard Webhooks proposes: a little more than three days in all. */
const waits = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** An endpoint that has failed for so long is disabled. */
export const failingLimitMs = 5 * 24 * hour;
const longestPause = 10 * minute;
const longestRetryAfter = 24 * hour;

/**
 * Milliseconds until a message is tried again that has failed so many times; up to a fifth more than
 * planned, so that not all come back at once. Null when it is given up.
 */
export function toRetryWait(attempts: number, random = Math.random()): number | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + random / 5));
}

/** Milliseconds for which a whole endpoint is left alone: the longer it fails, the longer. */
export function toPause(failingForMs: number): number {
  return Math.min(longestPause, Math.max(second, failingForMs / 10));
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds of at most a day. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value.trim())
    ? Number(value) * second
    : Date.parse(value) - now.getTime();
  return Number.isFinite(ms) ? Math.min(longestRetryAfter, Math.max(0, ms)) : null;
}
