/** Where a run notes the described responses that it has seen. */
export const seenFile = new URL("../../.data/reports/seen-responses.txt", import.meta.url);
