import type { z } from "zod";
import { Fault } from "./fault.ts";

const optionNames: Record<string, string> = { published_on: "published", time_zone: "time-zone" };

/** The faults of a command's options, a sentence each. */
export function explainOptions({ issues }: z.ZodError): Fault {
  const sentences = issues.map(({ path: [field], message }) => {
    const name = String(field);
    return `--${optionNames[name] ?? name} is wrong: ${message}`;
  });
  return new Fault(sentences.join("\n"));
}

/** Only what was given. */
export function withoutUndefined(values: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
