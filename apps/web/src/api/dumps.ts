import { read } from "./read.ts";

/** Everything that is public, as files. */
export function findDumps() {
  return read((api) => api.GET("/v1/dumps"));
}
