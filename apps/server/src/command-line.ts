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
  /** How many of the best proposals to accept at once. */
  accept: number;
};

export type Command =
  | { name: "serve" }
  | { name: "help" }
  | { name: "sign-in-link"; email?: string }
  | { name: "import"; options: ImportOptions };

export const usage = `Usage: npm start [-- command]

  serve                    serve web and API (the default)
  import <file|url|->      import an article: plain text, HTML, an address, or standard input
      --title <text>       --publisher <name>     --published <YYYY-MM-DD>
      --language <vi|en|zh>  --url <address>      --time-zone <Area/City>
      --visibility <full_text|excerpts|link_only>  what readers may see of the text (full_text)
      --accept <number>    accept that many of the best proposals at once
  sign-in-link [e-mail]    make a one-time link to sign in as an administrator
  help                     show this

The configuration comes from the environment; README.md lists it.`;

/** What the words behind the program's name ask for; throws a Fault with a sentence otherwise. */
export function parseCommandLine(words: string[]): Command {
  const [name = "serve", ...rest] = words;
  if (name === "serve") return withoutWords(rest, { name });
  if (["help", "--help", "-h"].includes(name)) return { name: "help" };
  if (name === "sign-in-link") return parseSignInLink(rest);
  if (name === "import") return parseImport(rest);
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
  const { values, positionals } = readWords(words);
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0) throw misuse("import takes one file, URL or -.");
  const { "time-zone": timeZone, accept = "0", ...texts } = values;
  if (!/^\d{1,4}$/u.test(accept)) throw misuse(`--accept is "${accept}"; give a whole number.`);
  return { name: "import", options: { source, timeZone, accept: Number(accept), ...texts } };
}

function readWords(words: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        published: text,
        language: text,
        title: text,
        publisher: text,
        url: text,
        "time-zone": text,
        visibility: text,
        accept: text,
      },
    });
  } catch (error) {
    throw misuse(`${(error as Error).message.split(/[.\n]/u)[0]}.`);
  }
}

function misuse(sentence: string): Fault {
  return new Fault(`${sentence}\n\n${usage}`);
}
