import { expect, test } from "vitest";
import { getFormats } from "./formats.ts";

test("days and times are those of UTC, written as the language writes them", () => {
  const time = "2026-11-23T23:59:30+07:00";
  expect(getFormats("en").date("2026-11-23")).toBe("23 November 2026");
  expect(getFormats("en").time(time)).toBe("23 November 2026 at 16:59 UTC");
  expect(getFormats("vi").date("2026-11-23")).toBe("23 tháng 11 năm 2026");
  expect(getFormats("vi").time(time)).toBe("16:59 UTC, ngày 23 tháng 11 năm 2026");
  expect(getFormats("zh").date("2026-11-23")).toBe("2026年11月23日");
  expect(getFormats("zh").time(time)).toBe("2026年11月23日 16:59 UTC");
});
