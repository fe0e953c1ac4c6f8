import { findClaims } from "../api/claims.ts";
import { toPath } from "../http/read-text.ts";
import { readFilter } from "../search/read-filter.ts";
import { SearchView } from "../search/search-view.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** Claims by words and filters; every search has an address of its own. */
export async function readSearch({ search, t }: ReadingRequest): Promise<ReadingPage> {
  const filter = readFilter(search);
  const cursor = search.get("cursor") || undefined;
  const listing = await findClaims(filter, cursor);
  const title = filter.q ? `${filter.q} · ${t.search.title}` : t.search.title;
  const body = () => <SearchView filter={filter} cursor={cursor} listing={listing} />;
  const feed = { path: toPath("search", filter), title };
  const isSearched = search.size > 0;
  const head = { title, description: t.search.meta, canonical: "/search", translated: true };
  return {
    status: listing.page ? 200 : 400,
    head: isSearched ? { title, hidden: true, feed } : head,
    body,
  };
}
