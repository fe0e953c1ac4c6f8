import { expect, test } from "vitest";
import { openTurns } from "./open-turns.ts";

test("no more is done at once than may be, and everything in the order it came", async () => {
  const takeTurn = openTurns(2);
  const begun: number[] = [];
  let inHand = 0;
  let most = 0;
  const work = async (number: number) => {
    begun.push(number);
    most = Math.max(most, (inHand += 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
    inHand -= 1;
    return number;
  };
  const numbers = [0, 1, 2, 3, 4, 5, 6];
  const done = await Promise.all(numbers.map((number) => takeTurn(() => work(number))));
  expect(done).toEqual(numbers);
  expect(begun).toEqual(numbers);
  expect(most).toBe(2);
});

test("what fails frees its place", async () => {
  const takeTurn = openTurns(1);
  const failing = takeTurn(() => Promise.reject(new Error("no")));
  const after = takeTurn(() => Promise.resolve("done"));
  await expect(failing).rejects.toThrow("no");
  expect(await after).toBe("done");
});
