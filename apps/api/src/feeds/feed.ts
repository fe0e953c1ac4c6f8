/** A feed before it is written as Atom, RSS or JSON Feed. Texts are plain; addresses are absolute. */
export type Feed = {
  title: string;
  /** Its own address, which also names it. */
  url: string;
  /** The page it goes with. */
  pageUrl: string;
  site: { name: string; origin: string };
  language: string | null;
  /** ISO time of its latest entry's last change. */
  updatedAt: string;
  entries: FeedEntry[];
};

export type FeedEntry = {
  /** Stays the same whatever happens to the entry. */
  id: string;
  title: string;
  summary: string;
  url: string;
  /** The document it was made from, which never changes. */
  documentUrl: string;
  language: string;
  category: { term: string; label: string };
  publishedAt: string;
  updatedAt: string;
};
