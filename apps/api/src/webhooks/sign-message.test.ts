import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRetryAfter, toRetryWait } from "./retry.ts";
import { makeWebhookSecret, signMessage } from "./sign-message.ts";

const file = new URL("../../../../../shared/data/standard-webhooks/vectors.json", import.meta.url);
type Vector = {
  secret: string;
  id: string;
  timestamp: number;
  payload: string;
  expected: string;
};

test.skipIf(!existsSync(file))("signs as the vectors of Standard Webhooks say", () => {
  const { sign } = JSON.parse(readFileSync(file, "utf8")) as { sign: Vector[] };
  for (const { payload: body, secret, expected, ...message } of sign)
    expect(signMessage({ ...message, body }, [secret])).toBe(expected);
});

test("a secret has 32 random bytes", () => {
  const secret = makeWebhookSecret();
  expect(Buffer.from(secret.replace(/^whsec_/, ""), "base64")).toHaveLength(32);
  expect(makeWebhookSecret()).not.toBe(secret);
});

describe("retries", () => {
  const hours = (ms: number) => ms / 3_600_000;
  const plan = (random: number) => {
    const waits = [];
    for (let attempts = 1; ; attempts++) {
      const wait = toRetryWait(attempts, random);
      if (wait === null) return waits;
      waits.push(wait);
    }
  };

  test("are spread over about three days, with jitter, and end", () => {
    const sum = plan(0).reduce((all, wait) => all + wait, 0);
    expect(hours(sum)).toBeGreaterThan(72);
    expect(hours(sum)).toBeLessThan(78);
    expect(plan(1)).toHaveLength(9);
    expect(plan(1)[1]).toBeGreaterThan(plan(0)[1]!);
  });

  test("heed Retry-After in seconds and as a date, for a day at most", () => {
    const now = new Date("2026-11-20T09:00:00Z");
    expect(readRetryAfter("120", now)).toBe(120_000);
    expect(readRetryAfter("Fri, 20 Nov 2026 09:01:00 GMT", now)).toBe(60_000);
    expect(readRetryAfter("999999999", now)).toBe(24 * 3_600_000);
    expect(readRetryAfter("soon", now)).toBeNull();
    expect(readRetryAfter(null, now)).toBeNull();
  });
});
