import XMLBuilder from "fast-xml-builder";

/** An element's content: text, or attributes as `@name`, text as `#`, and elements by name. */
export type XmlNode = { [name: string]: string | XmlNode | XmlNode[] | string[] | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  suppressEmptyNode: true,
});

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Characters that no XML 1.0 document may hold, however they are written (section 2.2). */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A document with one root. Every text is escaped; what XML cannot hold is left out of it. */
export function writeXml(root: XmlNode): string {
  return declaration + builder.build(root).replaceAll(impossible, "");
}
