import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskMasthead } from "@claimledger/claims/desk/masthead";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { TopicValue } from "@claimledger/claims/review/topic";
import type { Client } from "../support/client.ts";
import { acceptProposal, findProposals, importText, need } from "../support/newsroom.ts";

/** Who is behind the site, so that the page about it has something to say. */
export async function seedMasthead(admin: Client): Promise<void> {
  const before = need(200, await admin.call<DeskMasthead>("GET", "/v1/desk/masthead"));
  const body = {
    organisation: "The Lindow Ledger",
    email: "desk@ledger.example",
    website: "https://ledger.example",
    address: "4 Quay Street, Lindow",
    about: {
      en: "Three reporters check what is said about the coast, its harbours and its money.\n\nWe take no side. Whoever made a claim, it is held to the same standard.",
      vi: "Ba phóng viên kiểm chứng những gì được nói về vùng ven biển, các bến cảng và nguồn tiền.",
      zh: "三名记者核查有关海岸、港口和资金的说法。",
    },
    funding: {
      en: "Readers pay for two thirds, a foundation for the rest. No one who pays sees a check before it is published.",
      vi: "Hai phần ba do bạn đọc đóng góp, phần còn lại do một quỹ tài trợ.",
      zh: "三分之二来自读者，其余来自一家基金会。",
    },
    team: [
      { name: "Ada Quist", role: "Editor in chief" },
      { name: "Emil Hart", role: "Editor" },
      { name: "Rosa Lind", role: "Reporter" },
    ],
  };
  const options = { body, ifMatch: before.row_version };
  need(200, await admin.call("PUT", "/v1/desk/masthead", options));
}

export async function seedTopics(client: Client, claims: PublicClaim[]): Promise<void> {
  const topics: TopicValue[] = ["economy", "science_and_technology"];
  for (const { id } of claims) {
    const claim = need(200, await client.call<DeskClaim>("GET", `/v1/desk/claims/${id}`));
    const options = { body: { topics }, ifMatch: claim.row_version };
    need(200, await client.call("PUT", `/v1/desk/claims/${id}/topics`, options));
  }
}

/** An article whose names are as long as they get; its id. */
export async function seedLongNames(client: Client): Promise<string> {
  const ministry =
    "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Công Tằng Tôn Nữ Thị Huyền Trân Nguyễn Phước";
  const content = [
    `${ministry} nói: “Đến hết tháng 6 năm 2026, cả nước đã giải ngân 1.234.567.890.123 đồng cho 63 tỉnh, thành phố và tối đa 1.200 dự án thủy lợi, tăng 12,5% so với cùng kỳ năm 2025.”`,
    "https://so-lieu.example/mot-dia-chi-rat-dai-khong-co-cho-ngat-dong/2026/06/30/giai-ngan-von-dau-tu-cong",
  ].join("\n");
  const { article } = await importText(client, content, {
    language: "vi",
    title:
      "Giải ngân vốn đầu tư công cho thủy lợi nửa đầu năm 2026: những con số do Bộ Nông nghiệp và Phát triển nông thôn công bố và những gì chưa được nói tới trong báo cáo gửi Quốc hội",
    publisher: "Tạp chí Nghiên cứu Chính sách Nông nghiệp, Nông thôn và Phát triển bền vững",
    published_on: "2026-07-01",
  });
  const [best] = await findProposals(client, article.id);
  await acceptProposal(client, best!);
  return article.id;
}
