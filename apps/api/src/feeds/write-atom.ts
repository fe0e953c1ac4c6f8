import type { Feed, FeedEntry } from "./feed.ts";
import { writeXml, type XmlNode } from "./write-xml.ts";

/** The feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return writeXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      ...(feed.language && { "@xml:lang": feed.language }),
      id: feed.url,
      title: feed.title,
      updated: feed.updatedAt,
      author: { name: feed.site.name, uri: feed.site.origin },
      generator: "Claimledger",
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": feed.url },
        { "@rel": "alternate", "@type": "text/html", "@href": feed.pageUrl },
      ],
      entry: feed.entries.map(toEntry),
    },
  });
}

function toEntry(entry: FeedEntry): XmlNode {
  return {
    "@xml:lang": entry.language,
    id: entry.id,
    title: entry.title,
    published: entry.publishedAt,
    updated: entry.updatedAt,
    link: [
      { "@rel": "alternate", "@type": "text/html", "@href": entry.url },
      { "@rel": "related", "@type": "application/json", "@href": entry.documentUrl },
    ],
    category: { "@term": entry.category.term, "@label": entry.category.label },
    summary: entry.summary,
  };
}
