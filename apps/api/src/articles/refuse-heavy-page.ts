import { Parser } from "htmlparser2";
import type { ImportReason } from "@claimledger/claims/desk/import-reason";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";

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
        throw refuse(
          { code: "too_deep", values: { most: deepest } },
          `This page is nested deeper than ${deepest} elements.`,
        );
      if (weight > heaviest)
        throw refuse({ code: "too_many_elements", values: {} }, "This page has too many elements.");
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
}

function refuse(why: ImportReason, detail: string): ReasonedError {
  const fault = { pointer: "/content", detail, reason: "out_of_range" } as const;
  return new ReasonedError("invalid", why, detail, [fault]);
}
