import { makeCursor } from "@claimledger/api/http/cursor";
import { awaitingEvery } from "./fill.ts";
import { pickWord, toId } from "./make-claim.ts";
import type { Load } from "./measure.ts";
import { createRandom } from "./random.ts";

export type Scenario = { name: string; load: Omit<Load, "seconds"> };

type Stage = {
  claims: number;
  bare: { url: string; pid: number };
  server: { url: string; pid: number };
  cookie: string;
};

const deepPage = 2_500;
const pageSize = 20;
const queriesCount = 200;

/** Everything that is measured, in the order of each round. */
export function listScenarios(stage: Stage): Scenario[] {
  const { claims, bare, server } = stage;
  const random = createRandom(7);
  const claim = (index: number) => `/v1/claims/${toId(1, index)}`;
  const rank = shuffle(claims);
  const queries = makeQueries();
  const cursor = makeCursor({}, [claims - (deepPage - 1) * pageSize + 1]);
  const read = (name: string, connections: number, next: () => string): Scenario => ({
    name,
    load: { ...server, connections, next },
  });
  return [
    { name: bareName, load: { ...bare, connections: 50, next: () => claim(1) } },
    read("one claim, popular (Zipf)", 50, () => claim(rank[random.zipf(claims)]!)),
    read("one claim, uniform", 50, () => claim(random.int(claims))),
    read("list, page 1", 4, () => "/v1/claims"),
    read(`list, page ${deepPage.toLocaleString("en")}`, 4, () => `/v1/claims?cursor=${cursor}`),
    read(`search, ${queriesCount} queries`, 4, () => {
      const query = queries[random.int(queriesCount)]!;
      return `/v1/claims?q=${encodeURIComponent(query)}`;
    }),
    read("claim page, server-rendered", 10, () => `/claims/${toId(1, rank[random.zipf(claims)]!)}`),
    { name: "publish a verdict", load: toPublishing(stage) },
  ];
}

export const bareName = "bare Hono, same bytes";

/** One to three words, frequent and rare ones, half of them without diacritics. */
function makeQueries(): string[] {
  const random = createRandom(11);
  return Array.from({ length: queriesCount }, (_, index) => {
    const words = Array.from({ length: 1 + (index % 3) }, () => pickWord(random)).join(" ");
    return index % 2
      ? words.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d")
      : words;
  });
}

function toPublishing({ server, cookie }: Stage): Scenario["load"] {
  let next = 0;
  return {
    ...server,
    connections: 10,
    method: "POST",
    headers: { cookie, "if-match": '"1"' },
    next: () => `/v1/desk/reviews/${toId(5, awaitingEvery * next++)}/publish`,
  };
}

/** Which claim is how popular has nothing to do with its age. */
function shuffle(count: number): number[] {
  const random = createRandom(5);
  const order = Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = random.int(index + 1);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  return order;
}
