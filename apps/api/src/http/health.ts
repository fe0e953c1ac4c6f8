import type { Deps } from "../context.ts";
import type { App } from "./env.ts";

/** /healthz: the process runs. /readyz: it can reach its database. */
export function healthRoutes(app: App, { pool, log }: Pick<Deps, "pool" | "log">): void {
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, { "cache-control": "no-store" }));
  app.get("/readyz", async (c) => {
    try {
      await pool.query("SELECT 1");
      return c.json({ status: "ready" }, 200, { "cache-control": "no-store" });
    } catch (error) {
      log.warn({ err: error }, "not ready");
      return c.json({ status: "the database does not answer" }, 503, {
        "cache-control": "no-store",
      });
    }
  });
}
