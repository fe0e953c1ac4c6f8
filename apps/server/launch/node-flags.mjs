import { join } from "node:path";
import { memory } from "./paths.mjs";

/** Where Node keeps what it compiled, TypeScript without its types included. */
export const compileCache = join(memory, "compile-cache");

/**
 * What the server process finds in its environment. Compiled code that was kept starts it a second
 * sooner, without the compiler in memory. One arena of malloc leaves fewer holes than one a thread, and
 * what is large (what a compiler needs, a batch of documents) goes back to the system as soon as it is
 * free. A page of a list, 100 kB, is not large: fetched from the system each time, it costs a quarter
 * more. Other allocators than glibc take no notice.
 */
export const nodeEnvironment = {
  NODE_COMPILE_CACHE: compileCache,
  MALLOC_ARENA_MAX: "1",
  MALLOC_MMAP_THRESHOLD_: "262144",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

/**
 * What the server process is started with. Left alone, V8 lets garbage pile up in proportion to the
 * machine's memory; the server's live data is small and bounded (see CACHE_MB), so it is collected
 * when the heap has grown by a part of it. A young generation of two times 8 MB: with 16 the process is 50 MB
 * larger after a mixed load, since what came in over sockets waits for the next look at the young, and with
 * 4 nothing is smaller. The limit is far above all this: an import may be large.
 */
export const nodeFlags = [
  "--max-old-space-size=512",
  "--max-semi-space-size=8",
  "--heap-growing-percent=40",
];
