import { z } from "zod";
import type { Language } from "../article/language.ts";

/** What claims are about: the top level of IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/). */
export const topicValues = [
  "arts_and_media",
  "conflict",
  "crime_and_law",
  "disaster",
  "economy",
  "education",
  "environment",
  "health",
  "human_interest",
  "labour",
  "lifestyle",
  "politics",
  "religion",
  "science_and_technology",
  "society",
  "sport",
  "weather",
] as const;

export const topicValueSchema = z.enum(topicValues).meta({ id: "TopicValue" });
export type TopicValue = z.infer<typeof topicValueSchema>;

/** A claim's topics, each once and in the vocabulary's order. */
export const topicListSchema = z
  .array(topicValueSchema)
  .max(5)
  .transform((topics) => topicValues.filter((topic) => topics.includes(topic)))
  .pipe(z.array(topicValueSchema));

type Topic = { code: string; labels: Record<Language, string> };

const topics: Record<TopicValue, Topic> = {
  arts_and_media: {
    code: "01000000",
    labels: { en: "Arts and media", vi: "Văn hóa và truyền thông", zh: "文化与传媒" },
  },
  conflict: {
    code: "16000000",
    labels: { en: "Conflict and war", vi: "Xung đột và chiến tranh", zh: "冲突与战争" },
  },
  crime_and_law: {
    code: "02000000",
    labels: { en: "Crime and law", vi: "Tội phạm và pháp luật", zh: "犯罪与法律" },
  },
  disaster: {
    code: "03000000",
    labels: { en: "Disasters and accidents", vi: "Thiên tai và tai nạn", zh: "灾害与事故" },
  },
  economy: {
    code: "04000000",
    labels: { en: "Economy and business", vi: "Kinh tế và kinh doanh", zh: "经济与商业" },
  },
  education: { code: "05000000", labels: { en: "Education", vi: "Giáo dục", zh: "教育" } },
  environment: { code: "06000000", labels: { en: "Environment", vi: "Môi trường", zh: "环境" } },
  health: { code: "07000000", labels: { en: "Health", vi: "Y tế và sức khỏe", zh: "健康" } },
  human_interest: {
    code: "08000000",
    labels: { en: "Human interest", vi: "Chuyện đời thường", zh: "社会趣闻" },
  },
  labour: { code: "09000000", labels: { en: "Labour", vi: "Lao động", zh: "劳动就业" } },
  lifestyle: {
    code: "10000000",
    labels: { en: "Lifestyle and leisure", vi: "Đời sống và giải trí", zh: "生活与休闲" },
  },
  politics: { code: "11000000", labels: { en: "Politics", vi: "Chính trị", zh: "政治" } },
  religion: { code: "12000000", labels: { en: "Religion", vi: "Tôn giáo", zh: "宗教" } },
  science_and_technology: {
    code: "13000000",
    labels: { en: "Science and technology", vi: "Khoa học và công nghệ", zh: "科学与技术" },
  },
  society: { code: "14000000", labels: { en: "Society", vi: "Xã hội", zh: "社会" } },
  sport: { code: "15000000", labels: { en: "Sport", vi: "Thể thao", zh: "体育" } },
  weather: { code: "17000000", labels: { en: "Weather", vi: "Thời tiết", zh: "天气" } },
};

/** What a topic is called in a language. */
export function getTopicLabel(topic: TopicValue, language: Language): string {
  return topics[topic].labels[language];
}

/** A topic with its names and its address in IPTC's vocabulary. */
export function describeTopic(topic: TopicValue) {
  const { code, labels } = topics[topic];
  return { id: topic, labels, same_as: [`http://cv.iptc.org/newscodes/mediatopic/${code}`] };
}
