import type { SourceSuggestion } from "@claimledger/claims/review/evidence";
import { createSignal, onCleanup } from "solid-js";
import { getApi } from "../../api/get-api.ts";
import type { EvidenceFields } from "./evidence-fields.ts";

/** `found`: fields were filled in; `nothing`: the page says nothing, or cannot be read. */
export type LookupState = "idle" | "looking" | "found" | "nothing";

/**
 * Looks a pasted address up for title, publisher and day, and fills in what is still empty. Nobody
 * waits for it: what is typed meanwhile stays.
 */
export function createSourceLookup(
  fields: EvidenceFields,
  onChange: (change: Partial<EvidenceFields>) => void,
) {
  const [state, setState] = createSignal<LookupState>("idle");
  let looked = "";
  let abort = new AbortController();
  onCleanup(() => abort.abort());

  async function look(): Promise<void> {
    const url = fields.url.trim();
    if (url === looked || !isAddress(url)) return;
    looked = url;
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    setState("looking");
    const found = await findSuggestion(url, signal);
    if (signal.aborted) return;
    const change = found && toChange(found, fields);
    if (change) onChange(change);
    setState(change ? "found" : "nothing");
  }

  return { state, look };
}

async function findSuggestion(url: string, signal: AbortSignal): Promise<SourceSuggestion | null> {
  try {
    const query = { url };
    const { data } = await getApi().GET("/v1/desk/source-suggestion", {
      params: { query },
      signal,
    });
    return data ?? null;
  } catch {
    return null;
  }
}

/** What a suggestion adds to the fields that are empty; null when that is nothing. */
function toChange(
  { title, publisher, published_on }: SourceSuggestion,
  fields: EvidenceFields,
): Partial<EvidenceFields> | null {
  const change = {
    ...(title && !fields.title && { title }),
    ...(publisher && !fields.publisher && { publisher }),
    ...(published_on && !fields.published_on && { published_on }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s/]/iu.test(text) && URL.canParse(text);
}
