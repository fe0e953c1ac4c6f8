const firstMs = 500;
const longestMs = 20_000;

/** How long to wait after so many failures in a row: twice as long each time, and never the same. */
export function toBackoffMs(failures: number): number {
  const most = Math.min(longestMs, firstMs * 2 ** (failures - 1));
  return most / 2 + (Math.random() * most) / 2;
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason once it is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
