import { expect, test } from "vitest";
import { readFilter } from "./read-filter.ts";

const read = (query: string) => readFilter(new URLSearchParams(query));

test("what is empty or unknown is not given", () => {
  expect(read("q=+cau+&verdict=&status=published&colour=red")).toEqual({
    q: "cau",
    status: "published",
  });
});

test("an amount counts only with its currency, which may be typed in small letters", () => {
  expect(read("min_amount=5&currency=")).toEqual({});
  expect(read("min_amount=5&currency=cny")).toEqual({ min_amount: "5", currency: "CNY" });
});

test("an amount may have the decimal comma of Vietnamese; where a comma may part thousands it stays", () => {
  expect(read("currency=USD&min_amount=8,6&max_amount=12,75")).toEqual({
    currency: "USD",
    min_amount: "8.6",
    max_amount: "12.75",
  });
  for (const amount of ["8,600", "60,000,000", "8.6", "lots"])
    expect(read(`currency=USD&min_amount=${amount}`).min_amount).toBe(amount);
});
