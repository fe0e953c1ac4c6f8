/**
 * A text that names one process for good: its pid and when it started, so that a reused pid is
 * not taken for the process that had it before. Undefined where no such process lives; a zombie
 * does not live.
 */
export declare function processIdentity(pid: number): string | undefined;

/** Whether the process that `processIdentity` named still lives. */
export declare function isAlive(identity: string): boolean;

/** The command line of a living process, or an empty string. */
export declare function commandOf(pid: number): string;
