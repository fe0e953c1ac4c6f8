import { fetchPage } from "@claimledger/api/articles/fetch-page";
import { Fault } from "./fault.ts";
import { readFile } from "./read-file.ts";

export type ArticleSource = { content: string; format: "text" | "html"; url?: string };

/** Reads an article from an address, a file, or, for "-", from standard input. */
export async function readSource(
  source: string,
  options: { allowPrivateAddresses: boolean },
): Promise<ArticleSource> {
  if (/^https?:\/\//u.test(source)) return fetchPage(source, options);
  if (/^[a-z][a-z\d+.-]*:\/\//iu.test(source))
    throw new Fault(`${source} is no http or https address.`);
  if (source === "") throw new Fault("Name a file, an address, or - for standard input.");
  return readFile(source);
}
