import { DomainError } from "@claimledger/claims/errors";

/** An answer of many pieces: `next` gives each when it is wanted, null behind the last. */
export type LongAnswers = (next: () => Promise<Uint8Array | null>) => ReadableStream<Uint8Array>;

/**
 * Answers that are written as they are taken, so many at once: a piece is read only when the one before
 * has gone out, so a client that stops reading costs one piece, and all that stop cost a known sum. The
 * listener cuts off those that take nothing for long.
 */
export function openLongAnswers(most: number): LongAnswers {
  let count = 0;
  return function answer(next) {
    if (count >= most)
      throw new DomainError(
        "unavailable",
        `${most} clients are reading streams and dumps from this server, which is all it takes. Try again later.`,
        [],
        30,
      );
    count += 1;
    let isOpen = true;
    const leave = () => {
      if (isOpen) count -= 1;
      isOpen = false;
    };
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const bytes = await next();
            if (!isOpen) return;
            if (bytes) return controller.enqueue(bytes);
          } catch (error) {
            leave();
            throw error;
          }
          leave();
          controller.close();
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
  };
}
