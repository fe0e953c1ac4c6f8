export type LockOptions = {
  /** How long to wait for a living holder; two minutes unless given. */
  waitMs?: number;
  /** Called once after half a second of waiting. */
  onWait?: () => void;
};

/**
 * Runs `work` while this process alone holds the lock file. The lock of a dead process is taken
 * over; a living holder is waited for. Rejects when the wait is over.
 */
export declare function withLock<T>(
  path: string,
  work: () => Promise<T>,
  options?: LockOptions,
): Promise<T>;
