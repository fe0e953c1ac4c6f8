/**
 * What the server process is started with. Left alone, V8 lets garbage pile up in proportion to the
 * machine's memory; the server's live data is small and bounded (see CACHE_MB).
 */
export const nodeFlags = ["--max-old-space-size=256", "--max-semi-space-size=8"];
