import type { Config } from "./config.ts";
import { say, showStep } from "./console.ts";
import { runCommand } from "./run-command.ts";

/** Makes a dump now, rather than when the day's one is due, and says where it is. */
export function makeDump(config: Config): Promise<number> {
  return runCommand(config, async ({ api, publicUrl }) => {
    const seq = await showStep("Dump", () => api.makeDump());
    if (seq === null) say("  Nothing was published since the last dump, or ever.");
    else say(`  It stands at event ${seq}: ${publicUrl}/dumps`);
    return 0;
  });
}
