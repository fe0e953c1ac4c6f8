import { Readable } from "node:stream";
import { fetch, type Agent, type Response } from "undici";
import { DomainError } from "@claimledger/claims/errors";
import { articleLimits } from "@claimledger/claims/desk/article";
import type { ImportReason } from "@claimledger/claims/desk/import-reason";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { openGuardedAgent } from "../http/guarded-agent.ts";
import { checkOutboundUrl } from "../http/outbound-url.ts";
import { decodePage } from "./decode-page.ts";

export type FetchedPage = { url: string; content: string; format: "html" | "text" };

type Options = { allowPrivateAddresses: boolean };

const mostRedirects = 5;
const timeout = 20_000;
const longestStream = 3_600_000;

/**
 * Fetches a page of at most 10 MB over http or https. Private addresses are refused when the
 * connection is made, so neither a redirect nor a changing DNS answer leads to one.
 */
export async function fetchPage(address: string, options: Options): Promise<FetchedPage> {
  const agent = openGuardedAgent(options, timeout);
  try {
    return await readPage(await follow(new URL(address), agent, options, pageRequest()));
  } catch (error) {
    throw toDomainError(error, address);
  } finally {
    await agent.destroy();
  }
}

/** An answer as it comes in; what breaks off on the way is no refusal and can be tried again. */
type FetchedStream = { body: AsyncIterable<Uint8Array>; close: () => Promise<void> };

/** Fetches something of any length in the same guarded way, within an hour. */
export async function fetchStream(address: string, options: Options): Promise<FetchedStream> {
  const agent = openGuardedAgent(options, timeout);
  const close = () => agent.destroy();
  try {
    const asked = { accept: "*/*", signal: AbortSignal.timeout(longestStream) };
    const { response } = await follow(new URL(address), agent, options, asked);
    return { body: response.body ?? Readable.from([]), close };
  } catch (error) {
    await close();
    throw toDomainError(error, address);
  }
}

type Asked = { accept: string; signal: AbortSignal };
type Answer = { response: Response; url: URL };

function pageRequest(): Asked {
  return { accept: "text/html, text/plain;q=0.8", signal: AbortSignal.timeout(timeout) };
}

async function follow(
  start: URL,
  dispatcher: Agent,
  options: Options,
  { accept, signal }: Asked,
): Promise<Answer> {
  let url = start;
  for (let hop = 0; hop <= mostRedirects; hop++) {
    checkOutboundUrl(url, options);
    const response = await fetch(url, {
      dispatcher,
      signal,
      redirect: "manual",
      headers: { accept, "user-agent": "Claimledger" },
    });
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      url = new URL(location, url);
      continue;
    }
    if (!response.ok) throw refuseAnswer(url, response.status);
    return { response, url };
  }
  throw refuse(
    { code: "too_many_redirects", values: { address: start.href, most: mostRedirects } },
    `${start.href} redirects more than ${mostRedirects} times.`,
  );
}

function refuseAnswer({ href: address }: URL, status: number): ReasonedError {
  return refuse(
    { code: "answered", values: { address, status } },
    `${address} answered ${status}.`,
  );
}

async function readPage({ response, url }: Answer): Promise<FetchedPage> {
  const type = response.headers.get("content-type") ?? "";
  const format = readFormat(type, url);
  const bytes = await readLimited(response.body, url);
  return { url: url.href, content: decodePage(bytes, type), format };
}

function readFormat(type: string, url: URL): "html" | "text" {
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(type)) return "html";
  if (/^text\/plain\b/i.test(type)) return "text";
  const address = url.href;
  throw refuse(
    type === ""
      ? { code: "no_type", values: { address } }
      : { code: "wrong_type", values: { address, type: type.slice(0, 100) } },
    `${address} is ${type || "of no stated type"}, neither HTML nor plain text.`,
  );
}

async function readLimited(body: AsyncIterable<Uint8Array> | null, url: URL): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > articleLimits.html)
      throw new ReasonedError(
        "too_large",
        { code: "page_too_large", values: { address: url.href, megabytes: 10 } },
        `${url.href} is larger than 10 MB.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuse(reason: ImportReason, detail: string): ReasonedError {
  return new ReasonedError("invalid", reason, detail);
}

function toDomainError(error: unknown, address: string): DomainError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof DomainError) return cause;
  const reason = error instanceof Error ? ((error.cause as Error)?.message ?? error.message) : "";
  return refuse(findReason(error, address), `${address} could not be fetched: ${reason}`);
}

/** What the network's own names of its faults come to. */
function findReason(error: unknown, address: string): ImportReason {
  const names = listNames(error);
  if (names.includes("ENOTFOUND"))
    return { code: "host_not_found", values: { host: new URL(address).hostname } };
  if (names.some((name) => /TIMEDOUT|TIMEOUT|TimeoutError/.test(name)))
    return { code: "no_answer", values: { address } };
  return { code: "not_reached", values: { address, error: names.at(-1) ?? "" } };
}

/** The codes, or else the names, of an error and its causes. */
function listNames(error: unknown): string[] {
  const names: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    names.push("code" in cause && typeof cause.code === "string" ? cause.code : cause.name);
  return names;
}
