import { keepsContext, type Surroundings } from "@claimledger/claims/article/keeps-context";
import type { ContextStanding } from "@claimledger/claims/article/revision";
import type { Anchor, Prisma, PrismaClient } from "@claimledger/prisma/client";
import {
  getOwnSpan,
  latestRevision,
  revisionReference,
  toRevisionReference,
} from "./text-standing.ts";

const claimPlaces = {
  language: true,
  anchors: true,
  revision: { select: revisionReference },
  article: { select: { visibility: true, revisions: latestRevision } },
} satisfies Prisma.ClaimSelect;

/** Of a later text so many code points are looked at on either side: more than an excerpt has. */
const width = 600;

/** How the article's latest text stands to what the claim's page shows around its words. */
export async function getContextStanding(
  db: PrismaClient,
  claimId: string,
): Promise<ContextStanding> {
  const { language, anchors, revision, article } = await db.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: claimPlaces,
    relationLoadStrategy: "join",
  });
  const latest = article.revisions[0] ?? revision;
  const [own, later] = [revision, latest].map((text) =>
    anchors.find(({ revisionId }) => revisionId === text.id),
  );
  const isKept = async () =>
    !own || !later || keepsContext(own, await readAround(db, later), language);
  // Nothing is shown around the words of an article that is only linked to.
  const isShown = article.visibility !== "link_only";
  const isElsewhere = own !== later && later?.state === "anchored";
  return {
    is_changed: isShown && isElsewhere && !(await isKept()),
    applies_to: toRevisionReference(revision),
    found_in: toRevisionReference(latest),
  };
}

/** What stands before and after an anchor's words; of a long text no more is read than that. */
async function readAround(db: PrismaClient, anchor: Anchor): Promise<Surroundings> {
  const { start, end } = getOwnSpan(anchor);
  const from = Math.max(0, start - width);
  const [around] = await db.$queryRaw<Surroundings[]>`
    SELECT substring("text" FROM ${from + 1}::int FOR ${start - from}::int) AS "before",
           substring("text" FROM ${end + 1}::int FOR ${width}::int) AS "after"
    FROM "ArticleRevision" WHERE "id" = ${anchor.revisionId}::uuid`;
  if (!around) throw new Error(`There is no revision ${anchor.revisionId}.`);
  return around;
}
