import { readFileSync } from "node:fs";

/** A block of code in a Markdown page: its language, what is said after it, and its heading. */
export type Sample = { language: string; manner: string; code: string; heading: string };

/** Origin and claim that the pages' examples name. */
const namedOrigin = "https://claims.example.org";
const namedClaim = "01990000-0000-7000-8000-000000000000";

type Real = { origin: string; claim: string };

/** The blocks of code of a page, asking a real server for a real claim. */
export function readSamples(file: URL, { origin, claim }: Real): Sample[] {
  const samples: Sample[] = [];
  let heading = "";
  const page = readFileSync(file, "utf8");
  for (const [, title, info, code] of page.matchAll(/^#+ (.+)$|^```(\S.*)\n([^]*?)^```$/gm)) {
    if (title) heading = title;
    const [language = "", manner = ""] = (info ?? "").split(" ");
    const asked = code?.replaceAll(namedOrigin, origin).replaceAll(namedClaim, claim);
    if (asked) samples.push({ language, manner, code: asked, heading });
  }
  return samples;
}
