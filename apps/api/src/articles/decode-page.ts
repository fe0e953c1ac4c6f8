import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";

/** Most bytes that one character takes in any encoding that browsers know. */
const longestSequence = 4;

/** Decodes bytes by their byte order mark, the Content-Type, a meta element, or else as UTF-8. */
export function decodePage(bytes: Uint8Array, contentType = ""): string {
  const label = findMark(bytes) ?? findCharset(contentType) ?? findMeta(bytes) ?? "utf-8";
  return decodeText(bytes, label);
}

/** Decodes strictly; says at which byte the text stops being what it should be. */
export function decodeText(bytes: Uint8Array, label = "utf-8"): string {
  const decoder = openDecoder(label);
  try {
    return decoder.decode(bytes);
  } catch {
    const offset = findFault(bytes, label);
    const byte = bytes[offset]?.toString(16).padStart(2, "0");
    throw new ReasonedError(
      "invalid",
      { code: "wrong_encoding", values: { encoding: decoder.encoding, byte: offset } },
      `This is not ${decoder.encoding} text: byte ${offset} is 0x${byte}. Save it as UTF-8.`,
    );
  }
}

function openDecoder(label: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new ReasonedError(
      "invalid",
      { code: "unknown_encoding", values: { encoding: label } },
      `The page's encoding ${JSON.stringify(label)} is not known.`,
    );
  }
}

function findMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function findCharset(text: string): string | null {
  return /charset\s*=\s*["']?([\w-]{1,40})/i.exec(text)?.[1] ?? null;
}

function findMeta(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  return findCharset(/<meta[^>]{0,200}charset[^>]{0,100}/i.exec(head)?.[0] ?? "");
}

/** The first byte that does not decode: by halves, over prefixes that decode as far as they go. */
function findFault(bytes: Uint8Array, label: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), label, true)) good = middle;
    else bad = middle;
  }
  return backToSequence(bytes, good, label);
}

/** A prefix that ends within a sequence decodes so far; the fault is where that sequence begins. */
function backToSequence(bytes: Uint8Array, end: number, label: string): number {
  for (let start = end; start > 0 && start > end - longestSequence; start--)
    if (decodes(bytes.subarray(0, start), label, false)) return start;
  return end;
}

function decodes(bytes: Uint8Array, label: string, stream: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
