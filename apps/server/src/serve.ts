import { flushCompileCache } from "node:module";
import type { Api } from "@claimledger/api";
import type { PrismaClient } from "@claimledger/prisma/client";
import { compose } from "./compose.ts";
import type { Config } from "./config.ts";
import { say, showStep } from "./console.ts";
import { hasArticle, importSamples } from "./import-samples.ts";
import { listen } from "./listen.ts";
import { openStorage } from "./open-storage.ts";
import { localUrl, rememberPublicUrl } from "./public-url.ts";
import { waitForStop } from "./stop-reasons.ts";

const patienceMs = 10_000;

/** Serves web and API until told to stop; gives the exit code. */
export async function serve(config: Config): Promise<number> {
  const storage = await openStorage(config);
  const stopped = waitForStop(storage.onDeath);
  try {
    const listener = await listen(config.HOST, config.PORT, {
      secure: config.PUBLIC_URL?.startsWith("https:") === true,
    });
    const publicUrl = config.PUBLIC_URL ?? localUrl(config.HOST, listener.port);
    const site = await showStep("Web and API", () => compose(config, storage, publicUrl));
    if (config.SAMPLE_ARTICLE) await showSamples(site.api, storage.prisma);
    listener.serve(site.fetch);
    rememberPublicUrl(config, publicUrl);
    announce(publicUrl, await site.api.findSignInLink());
    // Now rather than at the end, which may be a kill: the next start has it.
    flushCompileCache();
    const { message, exitCode } = await stopped;
    say(`\n${message}; stopping.`);
    site.api.endStreams();
    await listener.close(patienceMs);
    await site.api.close();
    return exitCode;
  } finally {
    await storage.close();
    say("Stopped.");
  }
}

async function showSamples(api: Api, prisma: PrismaClient): Promise<void> {
  if (await hasArticle(prisma)) return;
  await showStep(
    "Sample article",
    () => importSamples(api),
    () => "in Vietnamese and English",
  );
}

function announce(publicUrl: string, signInLink: string | null): void {
  say(`\n  Claimledger is at      ${publicUrl}`);
  if (signInLink !== null) say(`  Sign in once with      ${signInLink}`);
  say("  Ctrl-C stops it.\n");
}
