import { documentVersion, type PublicClaim } from "@claimledger/claims/publish/public-claim";
import { defaultRatingScale, verdictValues } from "@claimledger/claims/review/rating-scale";
import { createRandom, type Random } from "./random.ts";

const articlesCount = 2_000;
const claimantsCount = 3_000;
const wordsCount = 30_000;
const syllables =
  "trung quốc nhân dân tệ dự án đối tác hợp tác kinh tế công nghệ thủ đô bắc kinh diễn đàn thông tin khoa học sức mạnh tính toán doanh nghiệp chính phủ phát triển đầu tư năm tháng nghìn triệu tỷ phần trăm xuất khẩu an ninh thực phẩm y tế giáo dục môi trường năng lượng giao thông".split(
    " ",
  );

/** What the load test's claims are told apart by: ids that another run makes again. */
export function toId(kind: number, index: number): string {
  const tail = index.toString(16).padStart(12, "0");
  return `0192${kind.toString(16).padStart(4, "0")}-0000-7000-8000-${tail}`;
}

/** A word of the invented language; low ranks are frequent, as in real ones. */
export function toWord(rank: number): string {
  const first = syllables[rank % syllables.length]!;
  if (rank < syllables.length) return first;
  const second = syllables[Math.floor(rank / syllables.length) % syllables.length]!;
  return `${first}${second}${Math.floor(rank / syllables.length ** 2) || ""}`;
}

export function pickWord(random: Random): string {
  return toWord(random.zipf(wordsCount));
}

function sentence(random: Random, words: number): string {
  return Array.from({ length: words }, () => pickWord(random)).join(" ");
}

/** The public document of claim `index`, with a verdict on three sources, or in review without one. */
export function makeClaim(index: number, hasVerdict: boolean): PublicClaim {
  const random = createRandom(index + 1);
  const article = index % articlesCount;
  const statement = sentence(random, 18);
  const at = new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString();
  return {
    type: "claim",
    document_version: documentVersion,
    seq: index + 1,
    id: toId(1, index),
    path: `/claims/${toId(1, index)}`,
    status: hasVerdict ? "published" : "in_review",
    statement,
    language: "vi",
    kind: "quantity",
    claimant: {
      id: toId(2, index % claimantsCount),
      name: `Người nói ${index % claimantsCount}`,
      same_as: [],
    },
    reported_by: null,
    made_on: "2026-01-01",
    article: {
      id: toId(3, article),
      path: `/articles/${toId(3, article)}`,
      title: `Bài báo ${article}`,
      url: `https://news.example/${article}`,
      publisher: "Báo Ví Dụ",
      published_on: "2026-01-01",
      revision: { id: toId(4, article), number: 1, sha256: "0".repeat(64) },
    },
    anchor: {
      state: "anchored",
      selectors: [
        { type: "TextQuoteSelector", exact: statement, prefix: "trước ", suffix: " sau" },
        { type: "TextPositionSelector", start: index * 100, end: index * 100 + 90 },
      ],
    },
    context: { before: sentence(random, 15), exact: statement, after: sentence(random, 15) },
    quantities: [
      {
        start: index * 100,
        end: index * 100 + 21,
        text: "60 triệu nhân dân tệ",
        amount: "60000000",
        lower_bound: null,
        upper_bound: null,
        unit: "CNY",
        unit_kind: "money",
        bound: "exact",
        per: null,
        restates: null,
      },
    ],
    dates: [],
    quoted: [],
    topics: [],
    check_worthiness: 0.8,
    verdict: hasVerdict ? makeVerdict(index, random, at) : null,
    corrections: [],
    retraction: null,
    created_at: at,
    updated_at: at,
  };
}

function makeVerdict(index: number, random: Random, at: string): PublicClaim["verdict"] {
  const value = verdictValues[index % verdictValues.length]!;
  const { id, version, worst, best, values } = defaultRatingScale;
  return {
    value,
    rating: values[value].rating,
    scale: { id, version, worst, best },
    methodology_version: "2026-11",
    summary: sentence(random, 25),
    rationale: sentence(random, 80),
    conflict_of_interest: { has_conflict: false, statement: "" },
    evidence: [0, 1, 2].map((number) => makeEvidence(index, number, random)),
    review: { id: toId(5, index), version: 1 },
    reviewed_by: "Reviewer",
    approved_by: "Editor",
    published_at: at,
  };
}

export function makeEvidence(index: number, number: number, random: Random) {
  return {
    id: toId(6, index * 3 + number),
    source: {
      kind: "web" as const,
      url: `https://source.example/${index}/${number}`,
      title: sentence(random, 8),
      publisher: "Nguồn",
      published_on: "2026-01-01",
    },
    quote: sentence(random, 20),
    stance: (["supports", "refutes", "context"] as const)[number % 3]!,
    note: sentence(random, 10),
    accessed_on: "2026-01-02",
  };
}
