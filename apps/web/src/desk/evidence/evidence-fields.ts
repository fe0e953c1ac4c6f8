import type { EvidenceInput, Stance } from "@claimledger/claims/review/evidence";

/** What the source form holds while it is filled in. */
export type EvidenceFields = {
  kind: "web" | "protected";
  url: string;
  title: string;
  publisher: string;
  published_on: string;
  protected_reason: string;
  quote: string;
  /** Empty until one is chosen. */
  stance: Stance | "";
  note: string;
  accessed_on: string;
};

/** A form that has a stance, as what it makes needs one. */
type ChosenFields = EvidenceFields & { stance: Stance };

/** An empty form; a source is taken to be read on the day it is attached. */
export function emptyFields(today: string): EvidenceFields {
  return {
    kind: "web",
    url: "",
    title: "",
    publisher: "",
    published_on: "",
    protected_reason: "",
    quote: "",
    stance: "",
    note: "",
    accessed_on: today,
  };
}

/** The form's fields as the API takes them, once a stance is chosen. */
export function toEvidenceInput(fields: ChosenFields): EvidenceInput {
  const { title, quote, stance, note, accessed_on } = fields;
  const shared = { quote, stance, note, accessed_on };
  if (fields.kind === "protected") {
    const { protected_reason } = fields;
    return { ...shared, source: { kind: "protected", title, protected_reason } };
  }
  const publisher = fields.publisher.trim() || null;
  const published_on = fields.published_on || null;
  const url = fields.url.trim();
  return { ...shared, source: { kind: "web", url, title, publisher, published_on } };
}

/** A piece of evidence as a form to change it. */
export function toEvidenceFields({ source, ...evidence }: EvidenceInput): ChosenFields {
  const { quote, stance, note, accessed_on } = evidence;
  const fields = { ...emptyFields(accessed_on), quote, stance, note, title: source.title };
  if (source.kind === "protected")
    return { ...fields, kind: "protected", protected_reason: source.protected_reason };
  const { url, publisher, published_on } = source;
  return { ...fields, url, publisher: publisher ?? "", published_on: published_on ?? "" };
}
