import type { z } from "zod";

type Issue = z.core.$ZodRawIssue;

/** What is said of a value that was not sent. */
export const missingDetail = "This is missing.";

/** What a fault in an input is called where its schema has no words of its own for it. */
export function explainIssue(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? missingDetail : `This has to be ${name(issue.expected)}.`;
    case "too_small":
      return explainTooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return explainTooBig(issue.origin, Number(issue.maximum), issue.input);
    case "invalid_value":
      return `${show(issue.input)} is not possible here; choose ${issue.values.map(show).join(", ")}.`;
    case "invalid_format":
      return explainFormat(issue.format, issue.input);
    default:
      return undefined;
  }
}

function explainTooSmall(origin: string, minimum: number): string {
  if (origin !== "string") return `This has to be ${minimum} or more.`;
  return minimum === 1 ? "Write something here." : `Write at least ${minimum} characters.`;
}

function explainTooBig(origin: string, maximum: number, input: unknown): string {
  if (origin !== "string") return `This has to be ${maximum} or less.`;
  const length = String(input).length.toLocaleString("en");
  return `Write at most ${maximum.toLocaleString("en")} characters; this has ${length}.`;
}

const formats: Record<string, string> = {
  email: "no e-mail address",
  date: "no date; write it as 2026-11-23",
  datetime: "no time; write it as 2026-11-23T12:00:00Z",
  uuid: "no id of ours",
  url: "no web address",
};

function explainFormat(format: string, input: unknown): string {
  return `${show(input)} is ${formats[format] ?? "not in the form that is needed here"}.`;
}

function name(expected: string): string {
  if (expected === "int" || expected === "number") return "a number";
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
