import { z } from "zod";
import type { Language } from "../article/language.ts";

/** The steps of a check that the fact-checkers' code of principles asks a newsroom to describe. */
export const methodologySteps = [
  "select",
  "research",
  "write",
  "review",
  "publish",
  "correct",
] as const;

const localisedSchema = z.object({ vi: z.string(), en: z.string(), zh: z.string() });

/** One version of the way of working. It never changes: another way is another version. */
export const methodologySchema = z
  .object({
    version: z.string(),
    path: z.string(),
    in_force_since: z.iso.date(),
    is_current: z.boolean(),
    steps: z.array(
      z.object({ id: z.enum(methodologySteps), title: localisedSchema, text: localisedSchema }),
    ),
  })
  .meta({ id: "Methodology" });
export type Methodology = z.infer<typeof methodologySchema>;

type Words = Record<Language, string>;
type Version = {
  inForceSince: string;
  steps: Record<(typeof methodologySteps)[number], { title: Words; text: Words }>;
};

const versions: Record<string, Version> = {
  "2026-11": {
    inForceSince: "2026-11-01",
    steps: {
      select: {
        title: { en: "How claims are chosen", vi: "Cách chọn khẳng định", zh: "如何选择说法" },
        text: {
          en: "We read an article sentence by sentence. A claim is worth checking when it states something that evidence can settle: a figure, a date, a comparison, what somebody did or said. Software ranks the candidates and says why; a person decides which become claims. Opinions, predictions and satire are left out. Readers can send claims too. Who made a claim, and which side it helps, plays no part in the choice.",
          vi: "Chúng tôi đọc bài báo theo từng câu. Một khẳng định đáng kiểm chứng khi nó nêu điều mà bằng chứng có thể phân định: một con số, một ngày tháng, một so sánh, việc ai đó đã làm hoặc đã nói. Phần mềm xếp hạng các câu và nêu lý do; con người quyết định câu nào trở thành khẳng định. Ý kiến, dự đoán và châm biếm được bỏ qua. Bạn đọc cũng có thể gửi khẳng định. Ai đưa ra khẳng định và nó có lợi cho bên nào không ảnh hưởng đến việc lựa chọn.",
          zh: "我们逐句阅读报道。凡是能够用证据判断的内容，例如数字、日期、比较、某人的言行，都值得核查。软件为候选句子排序并说明理由，由人决定哪些成为待核查的说法。观点、预测和讽刺不在其列。读者也可以提交说法。说法出自何人、对哪一方有利，都不影响选择。",
        },
      },
      research: {
        title: {
          en: "How evidence is gathered",
          vi: "Cách thu thập bằng chứng",
          zh: "如何收集证据",
        },
        text: {
          en: "A reviewer looks for the primary source first: the document, the data or the person a claim rests on. Every source is named with its address, its own words, the day we read it, and whether it supports the claim, refutes it or gives context. Evidence against our conclusion is shown beside the evidence for it. A source is protected only where naming it would harm somebody, and then the reason is published. At least one quoted source is required before a verdict can be published.",
          vi: "Người kiểm chứng trước hết tìm nguồn gốc: tài liệu, số liệu hoặc người mà khẳng định dựa vào. Mỗi nguồn được nêu cùng địa chỉ, nguyên văn, ngày chúng tôi đọc, và cho biết nguồn ủng hộ, bác bỏ hay bổ sung bối cảnh cho khẳng định. Bằng chứng trái với kết luận được trình bày bên cạnh bằng chứng ủng hộ. Nguồn chỉ được giữ kín khi việc nêu tên có thể gây hại cho ai đó, và lý do được công bố. Phải có ít nhất một nguồn kèm trích dẫn thì kết luận mới được đăng.",
          zh: "核查人首先寻找原始来源，即说法所依据的文件、数据或当事人。每个来源都注明网址、原文、查阅日期，以及它支持、反驳说法还是提供背景。与结论相反的证据同样列出。只有在公开来源会伤害他人时才予以保密，并公布保密理由。至少要有一个附原文的来源，结论才能发布。",
        },
      },
      write: {
        title: { en: "How a verdict is reached", vi: "Cách đi đến kết luận", zh: "如何得出结论" },
        text: {
          en: "The reviewer chooses one verdict of a published scale, sums up the finding in one or two sentences and explains it in full. The same fields are required of every check. Each reviewer declares whether they have a conflict of interest, and the declaration is published with the verdict. Figures are compared as written and as normalised amounts, so that “at most” never becomes “exactly”.",
          vi: "Người kiểm chứng chọn một kết luận trong thang đánh giá đã công bố, tóm tắt trong một hoặc hai câu và giải thích đầy đủ. Mọi lần kiểm chứng đều phải có cùng những mục như nhau. Mỗi người kiểm chứng khai báo mình có xung đột lợi ích hay không, và lời khai được đăng cùng kết luận. Con số được so sánh cả theo cách viết lẫn theo giá trị chuẩn hóa, để “tối đa” không bao giờ biến thành “đúng bằng”.",
          zh: "核查人从公开的评级中选择一个结论，用一两句话概括，再完整说明理由。每次核查都必须填写相同的项目。每位核查人都要声明是否存在利益冲突，声明随结论一并公布。数字既按原文也按换算后的数值比较，“至多”绝不会变成“正好”。",
        },
      },
      review: {
        title: { en: "Who approves it", vi: "Ai phê duyệt", zh: "由谁批准" },
        text: {
          en: "A second person, who wrote nothing of the claim, its evidence or the verdict, reads the whole check and approves it or sends it back. The approval is of one exact version: whatever changes afterwards needs a new one. Nobody can approve their own work, not even an administrator.",
          vi: "Một người thứ hai, không viết bất cứ phần nào của khẳng định, bằng chứng hay kết luận, đọc toàn bộ và phê duyệt hoặc trả lại. Phê duyệt gắn với đúng một phiên bản: mọi thay đổi sau đó đều cần phê duyệt mới. Không ai được tự phê duyệt bài của mình, kể cả quản trị viên.",
          zh: "由另一人通读全部核查内容后批准或退回，此人不得写过该说法、证据或结论的任何部分。批准只针对一个确定的版本，其后任何改动都要重新批准。任何人都不能批准自己的工作，管理员也不例外。",
        },
      },
      publish: {
        title: { en: "What is published", vi: "Những gì được công bố", zh: "公布哪些内容" },
        text: {
          en: "A verdict is published as a document whose fingerprint (SHA-256) names it, in a log to which entries can only be added. It shows the claim in its context, the evidence, the reasoning, who reviewed and who approved it, and the version of this methodology and of the scale. Unchecked claims are public too and are marked as unchecked.",
          vi: "Kết luận được đăng thành một tài liệu mang dấu vân tay (SHA-256) làm tên, trong một nhật ký chỉ có thể ghi thêm. Tài liệu cho thấy khẳng định trong bối cảnh, bằng chứng, lập luận, ai kiểm chứng và ai phê duyệt, cùng phiên bản của phương pháp này và của thang đánh giá. Khẳng định chưa kiểm chứng cũng được công khai và ghi rõ là chưa kiểm chứng.",
          zh: "结论以文档形式发布，以其指纹（SHA-256）命名，并记入只能追加的日志。文档列出说法及其上下文、证据、推理过程、核查人与批准人，以及本方法和评级标准的版本。尚未核查的说法同样公开，并标明未经核查。",
        },
      },
      correct: {
        title: {
          en: "How mistakes are corrected",
          vi: "Cách đính chính sai sót",
          zh: "如何更正错误",
        },
        text: {
          en: "Tell us when we are wrong. A correction takes two people, as a verdict does. It is added beside the verdict with its kind (typing error, clarification, update, changed verdict, retraction), what changed and why; the earlier version stays readable. Corrections are listed on their own page and sent to everybody who reads our data by machine.",
          vi: "Hãy báo cho chúng tôi khi chúng tôi sai. Đính chính cũng phải qua hai người như một kết luận. Đính chính được ghi thêm bên cạnh kết luận, nêu loại (lỗi gõ, làm rõ, cập nhật, đổi kết luận, rút lại), điều gì thay đổi và vì sao; phiên bản trước vẫn đọc được. Các đính chính được liệt kê ở trang riêng và gửi đến mọi hệ thống đọc dữ liệu của chúng tôi.",
          zh: "如果我们有错，请告诉我们。更正与结论一样要经过两个人。更正附在结论旁边，注明类别（笔误、澄清、更新、结论变更、撤回）、改了什么以及原因；先前的版本仍可查阅。所有更正列在专门的页面，并通知每一个以程序读取我们数据的系统。",
        },
      },
    },
  },
};

/** The version of the published way of working that a verdict is reached by. */
export const methodologyVersion = "2026-11";

/** All versions, newest first. */
export function listMethodologies(): Methodology[] {
  return Object.keys(versions)
    .toSorted()
    .toReversed()
    .map((version) => toMethodology(version, versions[version]!));
}

/** One version; null where there is none of that name. */
export function findMethodology(version: string): Methodology | null {
  return Object.hasOwn(versions, version) ? toMethodology(version, versions[version]!) : null;
}

function toMethodology(version: string, { inForceSince, steps }: Version): Methodology {
  return {
    version,
    path: `/methodology/${version}`,
    in_force_since: inForceSince,
    is_current: version === methodologyVersion,
    steps: methodologySteps.map((id) => ({ id, ...steps[id] })),
  };
}
