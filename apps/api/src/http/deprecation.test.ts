import { expect, test } from "vitest";
import { announceDeprecation, type Deprecation } from "./deprecation.ts";
import { toRouteConfig } from "./describe-operation.ts";

function ask(deprecation: Deprecation): Headers {
  const page = Response.json({}, { headers: { link: '</?cursor=a>; rel="next"' } });
  return announceDeprecation(page, deprecation).headers;
}

test("an operation that goes says since when, until when, and what to read, beside its other links", () => {
  const headers = ask({ since: "2026-11-24", sunset: "2027-11-24" });
  expect(headers.get("deprecation")).toBe("@1795478400");
  expect(headers.get("sunset")).toBe("Wed, 24 Nov 2027 00:00:00 GMT");
  expect(headers.get("link")).toBe(
    '</?cursor=a>; rel="next", </docs/changelog>; rel="deprecation"; type="text/html"',
  );
});

test("as long as its last day is not known it names none", () => {
  const headers = ask({ since: "2026-11-24", guide: "/docs/guides/pull-verdicts" });
  expect(headers.get("sunset")).toBeNull();
  expect(headers.get("link")).toContain("</docs/guides/pull-verdicts>");
});

test("the description marks it, and no other", () => {
  const operation = {
    id: "findOld",
    tag: "claim",
    summary: "Old",
    method: "get",
    path: "/v1/old",
    replies: { 200: null },
  } as const;
  const deprecated = { since: "2026-11-24" };
  expect(toRouteConfig({ ...operation, deprecated }, false).deprecated).toBe(true);
  expect(toRouteConfig(operation, false).deprecated).toBeUndefined();
});
