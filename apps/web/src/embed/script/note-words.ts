import type { InterfaceLanguage } from "../../language/interface-language.ts";

type NoteWords = {
  all: string;
  corrected: string;
  read: string;
  checked: (site: string, date: string) => string;
};

/** What the notes say of their own. */
export const noteWords: Record<InterfaceLanguage, NoteWords> = {
  en: {
    all: "Fact checks on this page",
    corrected: "Corrected",
    read: "See the whole check",
    checked: (site, date) => `Checked by ${site}, ${date}`,
  },
  vi: {
    all: "Các kiểm chứng trên trang này",
    corrected: "Đã đính chính",
    read: "Xem toàn bộ kiểm chứng",
    checked: (site, date) => `${site} kiểm chứng ngày ${date}`,
  },
  zh: {
    all: "本页的事实核查",
    corrected: "已更正",
    read: "查看完整核查",
    checked: (site, date) => `${site}核查于${date}`,
  },
};
