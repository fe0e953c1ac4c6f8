import { DomainError } from "@claimledger/claims/errors";
import type { SourceSuggestion } from "@claimledger/claims/review/evidence";
import { fetchPage } from "../articles/fetch-page.ts";
import { describeAside } from "../articles/read-aside.ts";

const mostAtOnce = 4;

type Options = { allowPrivateAddresses: boolean };

let underWay = 0;

/**
 * Looks at a page on the web for what it says of itself, as a suggestion for the source form. A page
 * that cannot be fetched or read is no fault of who asks: the answer says why nothing was found.
 */
export async function suggestSource(url: string, options: Options): Promise<SourceSuggestion> {
  if (underWay >= mostAtOnce)
    throw new DomainError(
      "too_many_requests",
      "Several pages are being looked up already. Try again in a moment, or fill in the form.",
    );
  underWay += 1;
  try {
    const page = await fetchPage(url, options);
    const found = page.format === "html" ? await describeAside(page.content) : nothing;
    const { title, publisher, publishedOn } = found;
    return { url: page.url, title, publisher, published_on: publishedOn, problem: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { url, title: null, publisher: null, published_on: null, problem: error.message };
  } finally {
    underWay -= 1;
  }
}

const nothing = { title: null, publisher: null, publishedOn: null };
