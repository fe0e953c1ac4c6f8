/** Why a server ends: a signal, its launcher gone, or a fault that makes it exit non-zero. */
export type StopReason = { message: string; exitCode: number };

/** Waits for the first reason to stop. */
export function waitForStop(onDatabaseDeath: (tell: () => void) => void): Promise<StopReason> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => resolve({ message: `${signal} received`, exitCode: 0 }));
    }
    process.once("disconnect", () => resolve({ message: "The launcher is gone", exitCode: 1 }));
    onDatabaseDeath(() => resolve({ message: "PostgreSQL has ended unexpectedly", exitCode: 1 }));
  });
}
