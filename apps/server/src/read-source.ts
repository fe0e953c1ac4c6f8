import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { decodePage } from "@claimledger/api/articles/decode-page";
import { fetchPage } from "@claimledger/api/articles/fetch-page";
import { articleLimits } from "@claimledger/claims/desk/article";
import { Fault } from "./fault.ts";

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
  const bytes = source === "-" ? await buffer(process.stdin) : readArticleFile(source);
  const content = decodePage(bytes);
  return { content, format: isHtml(source, content) ? "html" : "text" };
}

function readArticleFile(source: string): Buffer {
  // npm changes into the checkout; INIT_CWD is where its user stands.
  const file = resolve(process.env["INIT_CWD"] ?? process.cwd(), source);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Fault(`There is no file ${file}.`);
  if (!found.isFile()) throw new Fault(`${file} is no file.`);
  if (found.size > articleLimits.html) {
    const megabytes = (found.size / 1_000_000).toFixed(1);
    throw new Fault(`${file} has ${megabytes} MB; an article may have 10 MB.`);
  }
  return readFileSync(file);
}

function isHtml(source: string, content: string): boolean {
  return /\.x?html?$/iu.test(source) || /^\s*<(?:!doctype\s+html|html)[\s>]/iu.test(content);
}
