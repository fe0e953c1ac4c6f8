import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { proposeClaims } from "./propose-claims.ts";

/** Claimant and outlet of each sentence that has either, in the order of the text. */
function speakers(language: Language, text: string): string[] {
  return proposeClaims(text, { language, publishedOn: "2023-05-27" })
    .sort((a, b) => a.start - b.start)
    .map(({ claimant, reported_by: outlet }) => [claimant, outlet].filter(Boolean).join(" via "))
    .filter((found) => found !== "");
}

describe("who says it, in Vietnamese", () => {
  it("finds a speaker with an office in apposition, and short forms later", () => {
    const text = `Trần Minh An (nhà sáng lập Công ty Sao Mai) nói hôm 5.5 rằng doanh thu đạt 3 tỷ đồng.
“Chúng tôi có 40 nhân viên”, doanh nhân 45 tuổi cho hay.
"Năm ngoái chỉ có 12 người", ông nói.
Lê Thu Hà, Giám đốc Sở Tài chính, khẳng định thuế giảm 2% trong năm 2022.`;
    expect(speakers("vi", text)).toEqual([
      "Trần Minh An",
      "Trần Minh An",
      "Trần Minh An",
      "Lê Thu Hà",
    ]);
  });

  it("takes whole names of institutions, and the person behind an office", () => {
    const text = `Bộ Y tế cho biết có 25 ca mắc trong tháng 4.
Theo Văn phòng Kinh tế và Xã hội Hà Nội, 12 dự án đã ký hôm 5.5.
Giám đốc Sở Y tế Hà Nội Nguyễn Thị Lan cho biết có 30 ca mắc.
Thủ tướng Nhật Bản Taro Mori nói có 4 ca mắc.`;
    expect(speakers("vi", text)).toEqual([
      "Bộ Y tế",
      "Văn phòng Kinh tế và Xã hội Hà Nội",
      "Nguyễn Thị Lan",
      "Taro Mori",
    ]);
  });

  it("keeps the outlet apart from the claimant", () => {
    const text = "Hôm 5.5, ông Trần Minh An cho rằng giá sẽ tăng 5%, Reuters đưa tin.";
    expect(speakers("vi", text)).toEqual(["Trần Minh An via Reuters"]);
    expect(speakers("vi", "Theo trang Tin Mới, 12 người bị bắt hôm 5.5.")).toEqual(["Tin Mới"]);
  });

  it("is not misled by a date or an office before the verb", () => {
    const text = `Anne Hidalgo, thị trưởng Paris hôm qua cho biết thiệt hại 3 triệu euro.
“Chúng tôi xin lỗi 12 gia đình”, ông Trần Minh An cúi đầu hôm 5.5.`;
    expect(speakers("vi", text)).toEqual(["Anne Hidalgo", "Trần Minh An"]);
  });

  it("takes the maker of a document, and whole names of local offices", () => {
    const text = `Theo báo cáo của Ngân hàng Phát triển, 62% là vốn vay.
UBND thành phố Đà Lạt hồi tháng 6 năm ngoái cho biết có 12 dự án.
Giá tăng 5%, theo Hiệp hội Bất động sản Hà Nội.`;
    expect(speakers("vi", text)).toEqual([
      "Ngân hàng Phát triển",
      "UBND thành phố Đà Lạt",
      "Hiệp hội Bất động sản Hà Nội",
    ]);
  });

  it("finds the person behind a dash, a place or an office alone", () => {
    const text = `Trung tá Lê Như Anh – Trưởng Công an phường Bến Thành cho biết có 3 người.
Ông Trần Văn Năm, ngụ thị xã Ninh Hòa cho biết có 4 người.
Chủ tịch UBND Ninh Hòa khẳng định có 5 người.`;
    expect(speakers("vi", text)).toEqual(["Lê Như Anh", "Trần Văn Năm", "Trần Văn Năm"]);
  });

  it("does not take other senses of its words for saying", () => {
    const text = `Anh theo học 4 năm tại Đài Bắc, kể từ năm 2001 và của Vbiz nói riêng.
Chế độ 12 tháng theo Luật Lao động.`;
    expect(speakers("vi", text)).toEqual([]);
  });

  it("guesses nobody", () => {
    expect(speakers("vi", "Ông nói có 12 người. Kế hoạch cũng nhấn mạnh 3 mục tiêu.")).toEqual([]);
  });

  it("gives all sentences of one quotation to its speaker", () => {
    const text = "Bà Lê Thu Hà nói: “Có 12 dự án. Ba dự án đã xong trong năm 2022.”";
    expect(speakers("vi", text)).toEqual(["Lê Thu Hà", "Lê Thu Hà"]);
  });
});

describe("who says it, in English", () => {
  it("reads both orders, surnames and pronouns", () => {
    const text = `“Sales fell 5%,” said Acme co-founder Jane Porter on Monday.
Porter added that 300 people had left.
"We hired 20 engineers," she said.
According to Reuters, two other firms closed in April.`;
    expect(speakers("en", text)).toEqual(["Jane Porter", "Jane Porter", "Jane Porter", "Reuters"]);
  });

  it("takes “he” for the nearest person a sentence was about", () => {
    const text = `Bill Gates said on May 25 that 5 million people died.
Robin Li, the founder of Baidu, also spoke on May 26. He said the firm had 12 partners.`;
    expect(speakers("en", text)).toEqual(["Bill Gates", "Robin Li"]);
  });

  it("finds the name behind its office, and who is quoted in part", () => {
    const text = `“We will invest $5 billion,” the company's chief executive, Tim Cook, said.
The mayor of London, Sadiq Khan, told the BBC that 12 people were hurt.
Tim Cook, chief executive of Apple, called the 2022 plan “a mistake”.`;
    expect(speakers("en", text)).toEqual(["Tim Cook", "Sadiq Khan", "Tim Cook"]);
  });

  it("takes the maker of a report, and the person rather than the town before the verb", () => {
    const text = `It may take 30 months, according to a report published by the firm Harlow & Dent.
Jane Porter, 45, of Lyon, France, said she lost $300.
Shiite cleric Muqtada al-Sadr said 12 people died.
The Environment Agency said it had 230 objections.`;
    expect(speakers("en", text)).toEqual([
      "Harlow & Dent",
      "Jane Porter",
      "Muqtada al-Sadr",
      "Environment Agency",
    ]);
  });

  it("does not give a man's words to a woman", () => {
    const text = "Mr. John Small said 300 people left in 2022. “I hired 20 engineers,” she said.";
    expect(speakers("en", text)).toEqual(["John Small"]);
  });
});

describe("who says it, in Chinese", () => {
  it("knows people introduced without saying anything, and offices that report", () => {
    const text = `市民赵兰对此有不同看法。
这位63岁的教师说，公交车每25分钟一班。
“我等了40分钟，”她抱怨道。
长宁区审计局去年12月的报告显示，补贴共计11亿元。
局长陈志远通报，2024年新增320辆车。`;
    expect(speakers("zh", text)).toEqual(["赵兰", "赵兰", "长宁区审计局", "陈志远"]);
  });

  it("names nobody where nobody is named", () => {
    const text = `一般来说，2024年有320辆车。据说有12人。数据显示，增长5%。
专家表示，有3个原因。有人认为，有4个原因。这部小说卖出5万册。`;
    expect(speakers("zh", text)).toEqual([]);
  });

  it("finds a short name before the verb, without its office", () => {
    const text =
      "公司创始人王小明5月26日在北京表示，去年投入60亿元。\n“我们培养了1万名工程师”，他说。";
    expect(speakers("zh", text)).toEqual(["王小明", "王小明"]);
  });
});
