import { read, readListing } from "./read.ts";

/** An article as the public may read it; null when there is no such article. */
export function findArticle(id: string) {
  return read((api) => api.GET("/v1/articles/{id}", { params: { path: { id } } }));
}

export function findArticles(page: { cursor?: string; limit?: number }) {
  return readListing((api) => api.GET("/v1/articles", { params: { query: page } }));
}

/** The texts of an article over time; null when there is no such article. */
export function findRevisions(id: string) {
  return read((api) => api.GET("/v1/articles/{id}/revisions", { params: { path: { id } } }));
}

/** What changed between two texts of an article; null when either does not exist. */
export function findRevisionDiff(
  id: string,
  { revision, from }: { revision: number; from: number },
) {
  return read((api) =>
    api.GET("/v1/articles/{id}/revisions/{revision}/diff", {
      params: { path: { id, revision }, query: { from } },
    }),
  );
}
