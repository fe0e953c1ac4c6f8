import type { ImportReasonCode } from "@claimledger/claims/desk/import-reason";
import type { Formats } from "../../language/formats.ts";
import type { DeskMessages } from "../../messages/desk/en.ts";

type Values = Record<string, string | number>;

/** Why something was not taken in, in the desk's words; null for a reason that it has no words for. */
export function sayImportReason(
  d: DeskMessages,
  format: Pick<Formats, "number">,
  code: ImportReasonCode | null,
  values: Values,
): string | null {
  if (code === null || !Object.hasOwn(d.import_reasons, code)) return null;
  const say = d.import_reasons[code] as (values: Record<string, string>) => string;
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? format.number(value) : value,
  ]);
  return say(Object.fromEntries(written) as Record<string, string>);
}
