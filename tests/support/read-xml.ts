import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, type XmlElement } from "libxml2-wasm";

const grammar = new URL("../fixtures/atom.rng", import.meta.url);
let atom: RelaxNGValidator | undefined;

export const namespaces = {
  atom: "http://www.w3.org/2005/Atom",
  sitemap: "http://www.sitemaps.org/schemas/sitemap/0.9",
};

/** What is wrong with an Atom document by its grammar (RFC 4287, appendix B); null if nothing. */
export function findAtomFault(xml: string): string | null {
  atom ??= RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(grammar)));
  try {
    using document = XmlDocument.fromString(xml);
    atom.validate(document);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The text of each node that an XPath finds; throws where the document is not well-formed. */
export function findTexts(xml: string, path: string): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, namespaces).map((node) => (node as XmlElement).content);
}
