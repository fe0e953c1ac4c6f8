/** A row of ../shared/data/text-quote-anchoring/cases.jsonl, by the library that it tests. */
export type AnchoringCase =
  | {
      source: "apache/incubator-annotator";
      name: string;
      html: string;
      selector: { exact: string; prefix?: string; suffix?: string };
      expected: ExpectedRange[];
    }
  | {
      source: "robertknight/approx-string-match-js";
      text: string;
      pattern: string;
      expected: { start: number; end: number; errors: number }[];
    }
  | {
      source: "hypothesis/client";
      text: string;
      quote: string;
      prefix?: string;
      suffix?: string;
      expected: string;
    };

type ExpectedRange = {
  startContainerXPath: string;
  startOffset: number;
  endContainerXPath: string;
  endOffset: number;
};

type TextNode = { parent: string; start: number };

/** The text of a small HTML fragment, and where each text node begins in it (UTF-16). */
function readHtml(html: string): { text: string; nodes: TextNode[] } {
  const open: string[] = [];
  const nodes: TextNode[] = [];
  let text = "";
  for (const [, tag, words] of html.matchAll(/<(\/?\w+)>|([^<]+)/g)) {
    if (tag?.startsWith("/")) open.pop();
    else if (tag) open.push(tag);
    else {
      nodes.push({ parent: open.at(-1) ?? "", start: text.length });
      text += words ?? "";
    }
  }
  return { text, nodes };
}

/** Where "//b/text()[2]" at an offset stands in the text. */
function resolve(nodes: TextNode[], path: string, offset: number): number {
  const [, parent = "", order = "1"] = /^\/\/(\w+)\/text\(\)(?:\[(\d+)\])?$/.exec(path) ?? [];
  const node = nodes.filter((each) => each.parent === parent)[Number(order) - 1];
  return (node?.start ?? Number.NaN) + offset;
}

/** The text that an Apache Annotator case searches and the ranges it expects, as "start-end". */
export function toRanges(
  html: string,
  expected: ExpectedRange[],
): { text: string; ranges: string[] } {
  const { text, nodes } = readHtml(html);
  const ranges = expected.map(
    (range) =>
      `${resolve(nodes, range.startContainerXPath, range.startOffset)}-` +
      `${resolve(nodes, range.endContainerXPath, range.endOffset)}`,
  );
  return { text, ranges };
}
