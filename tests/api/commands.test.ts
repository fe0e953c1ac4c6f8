import { afterAll, describe, expect, test } from "vitest";
import type { Actor } from "@claimledger/api";
import { importArticle } from "@claimledger/api/articles/import-article";
import { readArticle } from "@claimledger/api/articles/read-article";
import { acceptBest } from "@claimledger/api/proposals/accept-proposal";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import { need, readPublicClaim, writeArticle } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const system: Actor = { id: "system", name: "Claimledger command line", role: "system" };

function importAndAccept(content: string, count: number, url?: string): Promise<string[]> {
  const read = readArticle({ format: "text", language: "en", content, url }, site.clock.now());
  return site.api.run(system, async (ctx) => {
    const { article } = await importArticle(ctx, read);
    return acceptBest(ctx, article.id, count);
  });
}

describe("commands", () => {
  test("import and accept as a named actor that the history shows", async () => {
    const [first = ""] = await importAndAccept(writeArticle(), 2);
    const path = `/v1/claims/${first}/history`;
    const { items } = need(200, await site.visitor.call<{ items: HistoryItem[] }>("GET", path));
    expect(items).toMatchObject([
      { type: "claim_accepted", actor_role: "system", actor_name: "Claimledger command line" },
    ]);
  });

  test("accept the best proposals and no more", async () => {
    const ids = await importAndAccept(writeArticle(), 2);
    expect(ids).toHaveLength(2);
    const [first, second] = await Promise.all(ids.map((id) => readPublicClaim(site.visitor, id)));
    expect(first!.check_worthiness).toBeGreaterThanOrEqual(second!.check_worthiness);
  });

  test("accept from the latest revision alone when an article has several", async () => {
    const url = "https://coast.example/twice";
    const content = writeArticle();
    await importAndAccept(content, 0, url);
    const ids = await importAndAccept(`${content}\nThe quays cost 51 million euros.`, 100, url);
    const claims = await Promise.all(ids.map((id) => readPublicClaim(site.visitor, id)));
    expect(claims.map(({ article }) => article.revision.number)).toEqual(claims.map(() => 2));
  });

  test("leave nothing behind when they fail halfway", async () => {
    const count = () => site.database.prisma.article.count();
    const before = await count();
    const input = { format: "text", language: "en", content: writeArticle() } as const;
    const read = readArticle(input, site.clock.now());
    const failing = site.api.run(system, async (ctx) => {
      await importArticle(ctx, read);
      throw new Error("The terminal was closed.");
    });
    await expect(failing).rejects.toThrow("The terminal was closed.");
    expect(await count()).toBe(before);
  });
});
