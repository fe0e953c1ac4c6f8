import { parseArgs } from "node:util";
import { Fault } from "./fault.ts";

export type ImportOptions = {
  /** A file, a URL, or "-" for standard input. */
  source: string;
  published?: string;
  language?: string;
  title?: string;
  publisher?: string;
  url?: string;
  timeZone?: string;
  visibility?: string;
  /** The article that this is a later text of. */
  revises?: string;
  /** How many of a new text's best proposals to accept at once. */
  accept: number;
};

export type AnalyzeOptions = {
  /** A file, or "-" for standard input. */
  source: string;
  published?: string;
  language?: string;
  timeZone?: string;
  format: "table" | "json";
};

export type Command =
  | { name: "serve" }
  | { name: "help" }
  | { name: "dump" }
  | { name: "sign-in-link"; email?: string }
  | { name: "import"; options: ImportOptions }
  | { name: "analyze"; options: AnalyzeOptions }
  | { name: "lint"; source: string }
  | { name: "import-reviews"; source: string };

export const usage = `Usage: npm start [-- command]

  serve                    serve web and API (the default)
  import <file|url|->      import an article: plain text, HTML, an address, or standard input
      --title <text>       --publisher <name>     --published <YYYY-MM-DD>
      --language <vi|en|zh>  --url <address>      --time-zone <Area/City>
      --visibility <full_text|excerpts|link_only>  what readers may see of the text (full_text)
      --revises <id>       a later text of that article; one with an address is known by it
      --accept <number>    accept that many of the best proposals of a new text at once
  analyze <file|->         show what analysis finds in a text; needs no database
      --published <YYYY-MM-DD>  --language <vi|en|zh>  --time-zone <Area/City>
      --format <table|json>     for people (the default), or for programs
  import-reviews <file|url>  take in other publishers' ClaimReviews: a page, a DataFeed, a JSON list
                           or NDJSON, gzip or not; goes on where it was interrupted
  lint <file|->            show what is wrong with a page's ClaimReview, in HTML or JSON-LD; needs
                           no database and ends with 1 if anything is
  sign-in-link [e-mail]    make a one-time link to sign in as an administrator
  dump                     write all that is public into files, served under /v1/dumps
  help                     show this

The configuration comes from the environment; README.md lists it.`;

/** What the words behind the program's name ask for; throws a Fault with a sentence otherwise. */
export function parseCommandLine(words: string[]): Command {
  const [name = "serve", ...rest] = words;
  if (name === "serve" || name === "dump") return withoutWords(rest, { name });
  if (["help", "--help", "-h"].includes(name)) return { name: "help" };
  if (name === "sign-in-link") return parseSignInLink(rest);
  if (name === "import") return parseImport(rest);
  if (name === "analyze") return parseAnalyze(rest);
  if (name === "lint") return { name, source: onlySource(name, rest, "file or -") };
  if (name === "import-reviews") return { name, source: onlySource(name, rest, "file or URL") };
  throw misuse(`There is no command "${name}".`);
}

function withoutWords(rest: string[], command: Command): Command {
  if (rest.length === 0) return command;
  throw misuse(`The command ${command.name} takes no "${rest[0]}".`);
}

function parseSignInLink(words: string[]): Command {
  const [email, ...rest] = words;
  if (email !== undefined && !email.includes("@")) throw misuse(`"${email}" is no e-mail address.`);
  return withoutWords(
    rest,
    email === undefined ? { name: "sign-in-link" } : { name: "sign-in-link", email },
  );
}

function parseImport(words: string[]): Command {
  const { values, positionals } = readWords(words, [
    ...knownOfText,
    "title",
    "publisher",
    "url",
    "visibility",
    "revises",
    "accept",
  ]);
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0) throw misuse("import takes one file, URL or -.");
  const { "time-zone": timeZone, accept = "0", ...texts } = values;
  if (!/^\d{1,4}$/u.test(accept)) throw misuse(`--accept is "${accept}"; give a whole number.`);
  return { name: "import", options: { source, timeZone, accept: Number(accept), ...texts } };
}

function parseAnalyze(words: string[]): Command {
  const { values, positionals } = readWords(words, [...knownOfText, "format"]);
  const [source, ...rest] = positionals;
  if (!source || rest.length > 0) throw misuse("analyze takes one file or -.");
  const { "time-zone": timeZone, format = "table", ...texts } = values;
  if (format !== "table" && format !== "json")
    throw misuse(`--format is "${format}"; give table or json.`);
  return { name: "analyze", options: { source, timeZone, format, ...texts } };
}

function onlySource(name: string, [source, ...rest]: string[], what: string): string {
  if (!source || rest.length > 0) throw misuse(`${name} takes one ${what}.`);
  return source;
}

const knownOfText = ["published", "language", "time-zone"] as const;

function readWords<N extends string>(words: string[], names: readonly N[]) {
  const entries = names.map((name) => [name, { type: "string" }] as const);
  const options = Object.fromEntries(entries) as Record<N, { type: "string" }>;
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options });
    return { values: values as Partial<Record<N, string>>, positionals };
  } catch (error) {
    throw misuse(`${(error as Error).message.split(/[.\n]/u)[0]}.`);
  }
}

function misuse(sentence: string): Fault {
  return new Fault(`${sentence}\n\n${usage}`);
}
