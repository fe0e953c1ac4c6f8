import { Readable, pipeline, type Duplex } from "node:stream";
import { createGunzip } from "node:zlib";
import { pick } from "stream-json/filters/pick.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { DomainError } from "@claimledger/claims/errors";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { readMarkup } from "../claim-review/read-markup.ts";
import { decodePage } from "../articles/decode-page.ts";

/** One thing of a source, to be looked through for reviews; null where it is no JSON. */
type Item = { value: unknown; page?: string | null };

type Bytes = AsyncIterable<Uint8Array>;

/** Most bytes of a page, a line or an element: what lies in memory stays bounded. */
const mostAtOnce = 10_000_000;
const peekSize = 64 * 1024;

/**
 * The items of a page (its JSON-LD blocks), of NDJSON (its lines), of a JSON list or a DataFeed (their
 * elements), gzip or not, one after the other: only what is being read is in memory.
 */
export async function* readItems(bytes: Bytes): AsyncGenerator<Item> {
  const [start, all] = await peek(bytes);
  if (start[0] === 0x1f && start[1] === 0x8b) {
    yield* readItems(toStream(all, createGunzip()));
    return;
  }
  const first = start
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (first.startsWith("<")) yield* readPage(all);
  else if (isLines(first)) yield* readLines(all);
  else if (first.startsWith("[")) yield* readElements(all, streamArray.withParserAsStream());
  else if (first.startsWith("{")) yield* readObject(all, start.length < peekSize);
  else throw refuseSource();
}

function refuseSource(): ReasonedError {
  const detail = "This is neither a page nor JSON.";
  return new ReasonedError("invalid", { code: "no_source", values: {} }, detail);
}

/** The beginning, and everything from the beginning again. */
async function peek(bytes: Bytes): Promise<[Buffer, Bytes]> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < peekSize) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.byteLength;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* chunks.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return [Buffer.concat(chunks), again()];
}

/** NDJSON's first line is JSON by itself and has another behind it. */
function isLines(first: string): boolean {
  const end = first.indexOf("\n");
  return end > 0 && first.slice(end).trim() !== "" && parse(first.slice(0, end)) !== null;
}

async function* readPage(bytes: Bytes): AsyncGenerator<Item> {
  const html = decodePage(await readWhole(bytes));
  const { blocks, page } = readMarkup(html);
  for (const value of blocks) yield { value, page: page.url };
}

/** A short object is one item; a long one is a feed, whose elements are. */
async function* readObject(bytes: Bytes, isShort: boolean): AsyncGenerator<Item> {
  const feed = pick.withParserAsStream({ filter: "dataFeedElement", once: true });
  if (!isShort) return yield* readElements(bytes, feed, streamArray.asStream());
  const value = parse((await readWhole(bytes)).toString("utf8"));
  const elements = (value as { dataFeedElement?: unknown } | null)?.dataFeedElement;
  if (!Array.isArray(elements)) return yield { value };
  for (const element of elements) yield { value: element };
}

async function* readElements(bytes: Bytes, ...steps: Duplex[]): AsyncGenerator<Item> {
  let since = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      since += chunk.byteLength;
      if (since > mostAtOnce) throw tooLarge("An element");
      yield chunk;
    }
  }
  try {
    for await (const { value } of toStream(counted(), ...steps)) {
      since = 0;
      yield { value };
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new ReasonedError(
      "invalid",
      { code: "broken_list", values: {} },
      `This is no whole JSON list or feed: ${(error as Error).message}`,
    );
  }
}

async function* readLines(bytes: Bytes): AsyncGenerator<Item> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > mostAtOnce) throw tooLarge("A line");
    for (const line of lines) if (line.trim() !== "") yield { value: parse(line) };
  }
  if (rest.trim() !== "") yield { value: parse(rest) };
}

async function readWhole(bytes: Bytes): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > mostAtOnce) throw tooLarge("A page");
  }
  return Buffer.concat(chunks);
}

/** The last of the streams, which fails when any does. */
function toStream(source: Bytes, ...steps: Duplex[]): Duplex {
  pipeline([Readable.from(source), ...steps], () => undefined);
  return steps.at(-1)!;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function tooLarge(what: string): DomainError {
  const megabytes = mostAtOnce / 1_000_000;
  return new ReasonedError(
    "too_large",
    { code: "piece_too_large", values: { megabytes } },
    `${what} of more than ${megabytes} MB is not read.`,
  );
}
