import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";

/** A claim to check: words of its statement, what it rests on, and what is found. */
export type CheckedClaim = {
  words: string;
  evidence: Pick<EvidenceInput, "source" | "quote" | "stance" | "note">[];
  draft: Pick<ReviewDraft, "verdict" | "summary" | "rationale">;
  correction?: Partial<ReviewDraft>;
};

const call: CheckedClaim["evidence"][number] = {
  source: {
    kind: "web",
    url: "https://kw.beijing.example/notice-2023-41",
    title: "关于征集人工智能科技项目的通知",
    publisher: "北京市科学技术委员会",
    published_on: "2023-05-24",
  },
  quote: "拟支持项目不超过12项，支持总经费不超过6000万元，实施周期2年。",
  stance: "supports",
  note: "The call itself, in Chinese.",
};

/** Claims of the sample article, in Vietnamese and English, and of a Chinese one (see below). */
export const checkedClaims: CheckedClaim[] = [
  {
    words: "60 triệu nhân dân tệ",
    evidence: [
      { ...call, note: "Nguyên văn thông báo, bằng tiếng Trung." },
      {
        source: {
          kind: "web",
          url: "https://rates.example/cny-usd/2023-05",
          title: "Tỷ giá bình quân tháng 5 năm 2023",
          publisher: "Ngân hàng tỷ giá mẫu",
          published_on: "2023-06-01",
        },
        quote: "1 USD = 6,99 CNY",
        stance: "refutes",
        note: "Theo tỷ giá này, 60 triệu nhân dân tệ là 8,58 triệu USD.",
      },
    ],
    draft: {
      verdict: "mostly_accurate",
      summary:
        "Số tiền, số dự án và thời hạn đúng với thông báo. Con số đô la chỉ đúng khi làm tròn.",
      rationale:
        "Thông báo ghi tổng kinh phí không vượt quá 60 triệu nhân dân tệ, cho không quá 12 đề tài, trong 2 năm.\n\nĐó là mức trần chứ không phải số tiền chắc chắn được cấp, nên câu trong bài mạnh hơn nguồn một chút.",
    },
    correction: {
      correction_kind: "clarification",
      correction_note: "Bản trước không nói rõ rằng 60 triệu là mức trần.",
    },
  },
  {
    words: "Bill Gates",
    evidence: [
      {
        source: {
          kind: "web",
          url: "https://forum.example/speeches/gates",
          title: "Toàn văn phát biểu tại Diễn đàn Zhongguancun",
          publisher: "Ban tổ chức diễn đàn",
          published_on: "2023-05-26",
        },
        quote: "No country can solve problems like disease and food security alone.",
        stance: "supports",
        note: "Bản ghi của ban tổ chức.",
      },
    ],
    draft: {
      verdict: "verified",
      summary: "Ông nói đúng như vậy, qua video, hôm 26 tháng 5.",
      rationale: "Bản ghi của ban tổ chức có câu này, ở phút thứ tư của bài phát biểu.",
    },
  },
  {
    words: "60 million yuan",
    evidence: [call],
    draft: {
      verdict: "mostly_accurate",
      summary: "Sum, projects and term are those of the call; the sum is an upper limit.",
      rationale: "The call says “no more than” 60 million yuan. The article leaves that out.",
    },
  },
  {
    words: "Zhongguancun Forum",
    evidence: [
      {
        source: {
          kind: "protected",
          title: "Somebody who organised the forum",
          protected_reason: "May not speak to the press about the programme",
        },
        quote: "It was planned for six days from the start.",
        stance: "context",
        note: "Confirms the plan, not the opening.",
      },
      { ...call, stance: "refutes", quote: "论坛会期为5月25日至30日。", note: "25 to 30 May." },
    ],
    draft: {
      verdict: "missing_context",
      summary: "The forum did run for six days, but the call was made before it began.",
      rationale: "The call is dated 24 May; the forum opened on the 25th.",
    },
  },
  {
    words: "86 公里",
    evidence: [
      {
        source: {
          kind: "web",
          url: "https://metro.linjiang.example/2025",
          title: "2025 年度运营报告",
          publisher: "临江轨道交通集团",
          published_on: "2026-01-15",
        },
        quote: "全年新增运营里程 68.4 公里。",
        stance: "refutes",
        note: "年报数字比发布会少 17.6 公里。",
      },
    ],
    draft: {
      verdict: "false",
      summary: "年报所列新增里程为 68.4 公里，不是 86 公里。",
      rationale: "发布会的数字包括两段尚未通车的线路。按年报的口径，新增里程为 68.4 公里。",
    },
  },
];

/** An article in Chinese that none of the samples is. */
export const chineseArticle = {
  title: "临江地铁一年新增三条线路",
  publisher: "临江日报",
  published_on: "2026-02-10",
  content: [
    "临江地铁一年新增三条线路",
    "临江市交通局局长周岚在周二的发布会上说，去年新开通3条地铁线路，全长86 公里，总投资412亿元。",
    "“到2027年底，全市九成居民步行15分钟可达地铁站。”她说。",
    "不少市民表示，换乘时间仍然偏长。",
  ].join("\n"),
};
