import type { z } from "zod";
import { missingDetail } from "./explain-issue.ts";
import { findTextFault } from "@claimledger/claims/article/text";
import { DomainError, type FaultReason, type FieldFault } from "@claimledger/claims/errors";

/** Turns zod's issues into pointers and sentences; `root` says which part of the request it was. */
export function toInvalidInput(error: z.ZodError, root = ""): DomainError {
  const faults = error.issues.flatMap((issue) => toFaults(issue, root));
  const first = faults[0];
  const where = first?.pointer ? ` (at ${first.pointer})` : "";
  return new DomainError(
    "invalid",
    `${first?.detail ?? "The input is not valid."}${where}`,
    faults,
  );
}

function toFaults(issue: z.core.$ZodIssue, root: string): FieldFault[] {
  const pointer = toPointer(root, issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      pointer: toPointer(root, [...issue.path, key]),
      detail: `There is no field ${JSON.stringify(key)} here.`,
      reason: "unknown_field",
    }));
  if (issue.code === "invalid_union") {
    const nested = findMeantBranch(issue.errors);
    if (nested) return nested.flatMap((inner) => toFaults(inner, pointer));
  }
  const reason = toReason(issue);
  return [{ pointer, detail: issue.message, ...(reason && { reason }) }];
}

function toReason(issue: z.core.$ZodIssue): FaultReason | undefined {
  switch (issue.code) {
    case "invalid_type":
      // A reported issue holds no input: what was not sent is told by its sentence.
      return issue.message === missingDetail ? "missing" : "wrong_form";
    case "too_small":
      if (issue.origin !== "string") return "out_of_range";
      return Number(issue.minimum) === 1 ? "missing" : "too_short";
    case "too_big":
      return issue.origin === "string" ? "too_long" : "out_of_range";
    case "invalid_value":
      return "not_possible";
    case "invalid_format":
      return issue.format === "url" ? "no_web_address" : "wrong_form";
    default:
      return undefined;
  }
}

/** Of the shapes that a value could have had, the one it comes nearest to: that fails deepest. */
function findMeantBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const depth = (issues: z.core.$ZodIssue[]) =>
    Math.max(...issues.map(({ code, path }) => path.length + (code === "invalid_type" ? 0 : 1)));
  return branches
    .filter((issues) => issues.length > 0)
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function toPointer(root: string, path: PropertyKey[]): string {
  return (
    root + path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
  );
}

/** Most levels of a JSON value. */
export const deepest = 100;

/**
 * Finds the first thing in a JSON value that cannot be taken: a string that PostgreSQL text and
 * Unicode cannot hold, or nesting that would exhaust the stack.
 */
export function findBadString(value: unknown, pointer = "", depth = 0): FieldFault | null {
  if (typeof value === "string") {
    const fault = findTextFault(value);
    if (!fault) return null;
    const detail = `The text holds ${fault.detail}; remove it.`;
    return { pointer, detail, reason: "bad_character", values: fault.values };
  }
  if (typeof value !== "object" || value === null) return null;
  if (depth > deepest)
    return {
      pointer: "",
      detail: `The body is nested deeper than ${deepest}.`,
      reason: "out_of_range",
    };
  for (const [key, item] of Object.entries(value)) {
    const fault =
      findBadString(key, pointer) ?? findBadString(item, toPointer(pointer, [key]), depth + 1);
    if (fault) return fault;
  }
  return null;
}
