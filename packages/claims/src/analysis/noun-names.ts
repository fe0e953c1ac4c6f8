import type { Language } from "../article/language.ts";

/** Forms of a counted noun as articles write them; the first is the one that is written here. */
type NounForms = Record<Language, readonly [string, ...string[]]>;

/** Nouns that news articles often count. English gives the plural, then the singular. */
const NOUNS: NounForms[] = [
  { vi: ["dự án"], en: ["projects", "project"], zh: ["个项目", "项目"] },
  { vi: ["người"], en: ["people", "person", "persons"], zh: ["人", "名"] },
  {
    vi: ["công ty", "doanh nghiệp"],
    en: ["companies", "company"],
    zh: ["家公司", "公司", "家企业"],
  },
  { vi: ["ngân hàng"], en: ["banks", "bank"], zh: ["家银行", "银行"] },
  { vi: ["bệnh viện"], en: ["hospitals", "hospital"], zh: ["家医院", "医院"] },
  { vi: ["trường", "trường học"], en: ["schools", "school"], zh: ["所学校", "学校"] },
  { vi: ["trường đại học"], en: ["universities", "university"], zh: ["所大学", "大学"] },
  { vi: ["học sinh"], en: ["pupils", "pupil"], zh: ["名中小学生"] },
  { vi: ["sinh viên"], en: ["students", "student"], zh: ["名学生", "学生"] },
  { vi: ["công nhân"], en: ["workers", "worker"], zh: ["名工人", "工人"] },
  { vi: ["nhân viên"], en: ["employees", "employee"], zh: ["名员工", "员工"] },
  { vi: ["bệnh nhân"], en: ["patients", "patient"], zh: ["名患者", "患者"] },
  { vi: ["ca", "trường hợp"], en: ["cases", "case"], zh: ["例", "起"] },
  { vi: ["hộ", "hộ gia đình"], en: ["households", "household"], zh: ["户", "户家庭"] },
  { vi: ["việc làm"], en: ["jobs", "job"], zh: ["个工作岗位", "个岗位"] },
  { vi: ["nước", "quốc gia"], en: ["countries", "country"], zh: ["个国家", "国家"] },
  { vi: ["thành phố"], en: ["cities", "city"], zh: ["个城市", "城市"] },
  { vi: ["tỉnh"], en: ["provinces", "province"], zh: ["个省", "省"] },
  { vi: ["đối tác"], en: ["partners", "partner"], zh: ["个合作伙伴", "家合作伙伴"] },
  { vi: ["ứng dụng"], en: ["applications", "application", "apps"], zh: ["个应用", "应用"] },
  { vi: ["sản phẩm"], en: ["products", "product"], zh: ["种产品", "产品", "个产品"] },
  { vi: ["xe", "chiếc xe"], en: ["vehicles", "vehicle"], zh: ["辆车", "辆"] },
  { vi: ["tàu"], en: ["ships", "ship"], zh: ["艘船", "艘"] },
  { vi: ["máy bay"], en: ["aircraft"], zh: ["架飞机", "架"] },
  { vi: ["căn hộ"], en: ["flats", "flat", "apartments", "apartment"], zh: ["套住房", "套公寓"] },
  {
    vi: ["căn nhà", "ngôi nhà"],
    en: ["houses", "house", "homes", "home"],
    zh: ["栋房屋", "座房屋"],
  },
  { vi: ["cuộc họp"], en: ["meetings", "meeting"], zh: ["次会议", "场会议"] },
  { vi: ["phiếu", "lá phiếu"], en: ["votes", "vote"], zh: ["张选票", "票"] },
  { vi: ["ghế"], en: ["seats", "seat"], zh: ["个席位", "席"] },
  { vi: ["lần"], en: ["times", "time"], zh: ["次"] },
];

const byForm = new Map(
  NOUNS.flatMap((noun) =>
    Object.values(noun).flatMap((forms) => forms.map((form) => [form, noun])),
  ),
);

/**
 * A counted noun in the reader's language; as the article wrote it where it is in that language
 * already, or not among those known.
 */
export function nameNoun(noun: string, amount: string, locale: Language): string {
  const forms = byForm.get(noun.toLowerCase())?.[locale];
  if (!forms || forms.includes(noun.toLowerCase())) return noun;
  const isOne = locale === "en" && Number(amount) === 1;
  return (isOne && forms[1]) || forms[0];
}
