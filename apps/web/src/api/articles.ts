import { read, readListing } from "./read.ts";

/** An article as the public may read it; null when there is no such article. */
export function findArticle(id: string) {
  return read((api) => api.GET("/v1/articles/{id}", { params: { path: { id } } }));
}

export function findArticles(page: { cursor?: string; limit?: number }) {
  return readListing((api) => api.GET("/v1/articles", { params: { query: page } }));
}
