import type { Language } from "@claimledger/claims/article/language";
import type { CorrectionKind } from "@claimledger/claims/review/correction";

type Words = {
  verdicts: string;
  corrections: string;
  verdictsOn: (name: string) => string;
  verdictsMatching: (words: string) => string;
  retracted: string;
  /** Of a claim that was taken back before there was a verdict. */
  withdrawn: string;
  correction: Record<CorrectionKind, string>;
};

/** What feeds say of their own, in the language of the feed or of the claim. */
export const feedWords: Record<Language, Words> = {
  en: {
    verdicts: "Verdicts",
    corrections: "Corrections",
    verdictsOn: (name) => `Verdicts: ${name}`,
    verdictsMatching: (words) => `Verdicts matching “${words}”`,
    retracted: "Verdict retracted",
    withdrawn: "No longer checked",
    correction: {
      typo: "Typing error corrected",
      clarification: "Clarified",
      update: "Updated",
      verdict_changed: "Verdict changed",
      retracted: "Verdict retracted",
    },
  },
  vi: {
    verdicts: "Kết luận",
    corrections: "Đính chính",
    verdictsOn: (name) => `Kết luận: ${name}`,
    verdictsMatching: (words) => `Kết luận có “${words}”`,
    retracted: "Đã rút lại kết luận",
    withdrawn: "Đã ngừng kiểm chứng",
    correction: {
      typo: "Sửa lỗi chính tả",
      clarification: "Làm rõ",
      update: "Cập nhật",
      verdict_changed: "Thay đổi kết luận",
      retracted: "Đã rút lại kết luận",
    },
  },
  zh: {
    verdicts: "核查结论",
    corrections: "更正",
    verdictsOn: (name) => `核查结论：${name}`,
    verdictsMatching: (words) => `含“${words}”的核查结论`,
    retracted: "结论已撤回",
    withdrawn: "已停止核查",
    correction: {
      typo: "笔误更正",
      clarification: "澄清",
      update: "更新",
      verdict_changed: "结论变更",
      retracted: "结论已撤回",
    },
  },
};
