import { invalidField } from "@claimledger/claims/errors";

type Node = { children: Iterable<Node> };

const deepest = 200;
const heaviest = 1_000_000;

/**
 * Refuses a page that is nested so deeply that finding its article would take minutes: that takes
 * time by about the third power of the depth. Real pages are some thirty elements deep.
 */
export function refuseHeavyPage(root: Node): void {
  if (weigh(root, 1) > heaviest)
    throw invalidField("/content", "This page has too many elements.", "out_of_range");
}

/** The sum of all elements' depths. */
function weigh(element: Node, depth: number): number {
  if (depth > deepest)
    throw invalidField(
      "/content",
      `This page is nested deeper than ${deepest} elements.`,
      "out_of_range",
    );
  let weight = depth;
  for (const child of element.children) weight += weigh(child, depth + 1);
  return weight;
}
