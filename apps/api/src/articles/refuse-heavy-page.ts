import { Parser } from "htmlparser2";
import { invalidField } from "@claimledger/claims/errors";

const deepest = 200;
const heaviest = 1_000_000;

/**
 * Refuses a page that is nested so deeply that finding its article would take minutes: that takes
 * time by about the third power of the depth. Real pages are some thirty elements deep. Reads the page
 * tag by tag, for building a tree of such a page takes its time too.
 */
export function refuseHeavyPage(html: string): void {
  let depth = 0;
  let weight = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      weight += depth;
      if (depth > deepest)
        throw invalidField(
          "/content",
          `This page is nested deeper than ${deepest} elements.`,
          "out_of_range",
        );
      if (weight > heaviest)
        throw invalidField("/content", "This page has too many elements.", "out_of_range");
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
}
