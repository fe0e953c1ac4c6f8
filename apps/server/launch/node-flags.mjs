/**
 * What the server process is started with. Left alone, V8 lets garbage pile up in proportion to the
 * machine's memory; the server's live data is small and bounded (see CACHE_MB), so it is collected
 * when the heap has grown by a part of it. The limit is far above that: an import may be large.
 */
export const nodeFlags = [
  "--max-old-space-size=512",
  "--max-semi-space-size=8",
  "--heap-growing-percent=40",
];
