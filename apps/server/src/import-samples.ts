import { readFileSync } from "node:fs";
import type { Api } from "@claimledger/api";
import { importArticle } from "@claimledger/api/articles/import-article";
import { acceptBest } from "@claimledger/api/proposals/accept-proposal";
import type { PrismaClient } from "@claimledger/prisma/client";
import { commandActor } from "./run-command.ts";

const samples = [
  {
    file: "beijing-ai-grants.vi.txt",
    language: "vi",
    title: "Bắc Kinh dành ngân sách cho nghiên cứu trí tuệ nhân tạo",
  },
  {
    file: "beijing-ai-grants.en.txt",
    language: "en",
    title: "Beijing sets money aside for artificial intelligence research",
  },
] as const;

const details = {
  publisher: "Claimledger samples",
  published_on: "2023-05-27",
  time_zone: "Asia/Shanghai",
};
const accepted = 4;

/** Whether an article was ever imported here: then the sample stays away. */
export async function hasArticle(prisma: PrismaClient): Promise<boolean> {
  return (await prisma.article.findFirst({ select: { id: true } })) !== null;
}

/** Imports the sample article in its two languages and accepts some of its claims. */
export async function importSamples(api: Api): Promise<void> {
  // Loaded for the samples alone: a server analyses texts in a thread of its own.
  const { readArticle } = await import("@claimledger/api/articles/read-article");
  for (const { file, language, title } of samples) {
    const content = readFileSync(new URL(`../samples/${file}`, import.meta.url), "utf8");
    const input = { title, language, content, format: "text", ...details } as const;
    const read = readArticle(input, new Date());
    await api.run(commandActor, async (ctx) => {
      const { article, found } = await importArticle(ctx, read);
      // Of two servers that start at once, the second finds what the first has imported.
      if (!found) await acceptBest(ctx, article.id, accepted);
    });
  }
}
