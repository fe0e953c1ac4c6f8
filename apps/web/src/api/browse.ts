import { read, readListing } from "./read.ts";

// What the trust and browse pages read.

type Page = { cursor: string | undefined };

export function findClaimants(query: Page) {
  return readListing((api) => api.GET("/v1/claimants", { params: { query } }));
}

export function findClaimant(id: string) {
  return read((api) => api.GET("/v1/claimants/{id}", { params: { path: { id } } }));
}

export function findPublishers(query: Page) {
  return readListing((api) => api.GET("/v1/publishers", { params: { query } }));
}

export function findPublisher(id: string) {
  return read((api) => api.GET("/v1/publishers/{id}", { params: { path: { id } } }));
}

export function findTopics() {
  return read((api) => api.GET("/v1/topics"));
}

export function findStatistics() {
  return read((api) => api.GET("/v1/statistics"));
}

export function findMethodologies() {
  return read((api) => api.GET("/v1/methodologies"));
}

export function findScales() {
  return read((api) => api.GET("/v1/scales"));
}

export function findCorrections(query: Page & { kind: string | undefined }) {
  const asked = query as { cursor?: string; kind?: "typo" };
  return readListing((api) => api.GET("/v1/corrections", { params: { query: asked } }));
}

export function findMasthead() {
  return read((api) => api.GET("/v1/masthead"));
}

export function findSubmission(id: string) {
  return read((api) => api.GET("/v1/submissions/{id}", { params: { path: { id } } }));
}
