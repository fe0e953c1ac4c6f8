import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { decodePage } from "@claimledger/api/articles/decode-page";
import { articleLimits } from "@claimledger/claims/desk/article";
import { Fault } from "./fault.ts";

type FileContent = { content: string; format: "text" | "html" };

/** Reads an article from a file or, for "-", from standard input. */
export async function readFile(source: string): Promise<FileContent> {
  const bytes = source === "-" ? await buffer(process.stdin) : readBytes(source);
  const content = decodePage(bytes);
  return { content, format: isHtml(source, content) ? "html" : "text" };
}

function readBytes(source: string): Buffer {
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
