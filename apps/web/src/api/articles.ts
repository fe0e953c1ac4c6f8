import { query } from "@solidjs/router";
import { read, readListing } from "./read.ts";

export const getArticle = query(
  (id: string) => read((api) => api.GET("/v1/articles/{id}", { params: { path: { id } } })),
  "article",
);

export const findArticles = query(
  (page: { cursor?: string; limit?: number }) =>
    readListing((api) => api.GET("/v1/articles", { params: { query: page } })),
  "articles",
);
