import type { Pool } from "pg";
import type { TopicEntry } from "@claimledger/claims/publish/browse";
import { describeTopic, topicValues, type TopicValue } from "@claimledger/claims/review/topic";
import { statementName } from "@claimledger/prisma/connect";
import { mostWalked } from "../claims/claim-filter.ts";
import { toCounted } from "./count-claims.ts";

type Row = { topic: TopicValue; verdict: string | null; count: number };

/** The whole vocabulary, with how many of the newest 100,000 claims are about each topic. */
export async function findTopics(pool: Pool): Promise<TopicEntry[]> {
  const text = `
    SELECT "topic", CASE WHEN "status" IN ('published', 'corrected') THEN "verdict" END AS "verdict",
           count(*)::int AS "count"
    FROM (SELECT "status", "verdict", "topics" FROM "PublicClaim"
          ORDER BY "firstSeq" DESC LIMIT ${mostWalked}) newest, unnest("topics") AS listed ("topic")
    GROUP BY 1, 2`;
  const { rows } = await pool.query<Row>({ name: statementName(text), text });
  return topicValues.map((id) => ({
    ...describeTopic(id),
    path: `/topics/${id}`,
    ...toCounted(rows.filter(({ topic }) => topic === id)),
  }));
}
