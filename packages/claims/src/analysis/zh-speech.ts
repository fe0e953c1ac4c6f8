import type { Cue, Phrases, SpeechWords } from "./language-pack.ts";
import { words } from "./words.ts";

/** How Chinese tells who says something. */
export const zhSpeech: SpeechWords = {
  verbs: words(`
    表示, 说, 說, 称, 稱, 指出, 强调, 认为, 透露, 宣布, 写道, 呼吁, 警告, 承认, 否认, 证实,
    介绍, 坦言, 解释, 回应, 声称, 补充, 预测, 承诺, 告诉
  `),
  quoting: ["称赞", "批评", "形容", "称之为"],
  reports: ["报道", "報道", "消息"],
  fillers: words(`
    还, 也, 则, 曾, 日前, 近日, 此前, 随后, 同时, 再次, 已, 明确, 进一步, 就此, 对此
  `),
  accordingTo: ["据", "根据", "按照"],
  outlets: words(`
    新华社, 路透社, 法新社, 美联社, 彭博社, 人民日报, 央视, 环球时报, 南华早报, 中新社,
    澎湃新闻, 财新, 第一财经, 英国广播公司
  `),
  outletNouns: ["通讯社", "日报", "晚报", "媒体", "新闻网", "电视台"],
  honorifics: [],
  titles: words(`
    主席, 总统, 总理, 部长, 副部长, 发言人, 教授, 博士, 主任, 董事长, 总裁, 首席执行官,
    创始人, 联合创始人, 经理, 院长, 校长, 市长, 省长, 书记, 先生, 女士, 专家, 亿万富翁
  `),
  pronouns: { 他: "male", 她: "female" },
  trailing: [],
  organisations: [],
  connectors: [],
  surnames: [],
  places: [],
  inverts: false,
};

/** What Chinese wording tells about a sentence. */
export const zhCues: Phrases<Cue> = {
  rank: ["首次", "首个", "第一", "第二", "唯一", "排名", "首位"],
  superlative: ["最大", "最高", "最低", "最多", "最少", "最快", "最长", "最新", "领先"],
  comparison: ["同比", "环比", "增长", "下降", "增加", "减少", "比", "超过", "翻番", "上升"],
  plan: ["将", "计划", "目标", "预计", "拟", "打算", "力争"],
  commitment: ["承诺", "保证"],
  opinion: ["似乎", "可能", "也许", "希望", "应该", "应当", "担心", "相信", "大概"],
  definition: ["是一种", "是指", "指的是", "定义为"],
  event: words(`
    签署, 发布, 公布, 通过, 逮捕, 成立, 收购, 批准, 死亡, 任命, 辞职, 召开, 举行, 投资,
    启动, 当选
  `),
  relation: ["旗下", "隶属", "子公司", "控股", "支持的", "开发的", "创办", "属于"],
  naming: ["被称为", "所谓", "名为", "题为", "号称"],
  first_person: ["我", "我们", "咱们"],
  question: ["？", "?", "为什么"],
  background: ["与此同时", "在此背景下", "近年来", "日益"],
  generality: ["必须", "需要", "非常", "十分"],
};
