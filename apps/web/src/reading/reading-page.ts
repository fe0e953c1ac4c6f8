import type { JSX } from "solid-js";
import type { LanguageValue } from "../language/language-context.tsx";

/** What the head of a page for reading says of it. */
export type ReadingHead = {
  /** Left out on the home page, which is titled by the site itself. */
  title?: string;
  description?: string;
  /** Path of the one canonical page. */
  canonical?: string;
  /** Whether all its words are the site's own, so that it is another page in each language. */
  translated?: boolean;
  /** Path of the preview picture, 1,200 by 630 px, and what it shows in words. */
  picture?: { path: string; words: string };
  /** A feed of verdicts that goes with it; `path` is what follows `/feeds/{format}/`. */
  feed?: { path: string; title: string };
  /** Other sites can show it: its address is one that `/oembed` knows. */
  embeddable?: boolean;
  /** For pages that search engines have no business with. */
  hidden?: boolean;
};

/** A page for reading, ready to be rendered: its data is read, its status known. */
export type ReadingPage = {
  status: number;
  /** Where to go in place of this address, for good. */
  location?: string;
  head: ReadingHead;
  body: () => JSX.Element;
};

/** What a page is made from: the words of its address, and the reader's language. */
export type ReadingRequest = { params: string[]; search: URLSearchParams } & LanguageValue;

export type ReadPage = (request: ReadingRequest) => Promise<ReadingPage>;
