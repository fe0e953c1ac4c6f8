import { oneOf, replaceAll, replaceOne, type ListedMutation } from "./mutation.ts";

const NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".normalize("NFC").split(" ");
const OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".normalize("NFC").split(" ");

/** "hòa" as "hoà" and the other way round, where the syllable is open. */
function swapToneStyle(part: string): string | null {
  const [from, to] = OLD_STYLE.some((rime) => part.includes(rime))
    ? [OLD_STYLE, NEW_STYLE]
    : [NEW_STYLE, OLD_STYLE];
  let edited = part;
  for (const [at, rime] of from.entries()) {
    edited = edited.replace(new RegExp(`(?<!q)${rime}(?!\\p{L})`, "gu"), to[at]!);
  }
  return edited === part ? null : edited;
}

/** Edits of Vietnamese, most of them for the case article. */
export const viMutations: ListedMutation[] = [
  ["tone style", true, swapToneStyle],
  [
    "i for y",
    true,
    replaceAll(
      /(?<!\p{L})([kKlLmMtT])([ýỳỷỹỵ])(?!\p{L})/gu,
      (syllable) => syllable[0]! + "íìỉĩị"["ýỳỷỹỵ".indexOf(syllable[1]!)]!,
    ),
  ],
  [
    "date with stroke",
    true,
    replaceAll(/(?<=(?:hôm|ngày) )(\d+)\.(\d+)/g, (date) => date.replace(".", "/")),
  ],
  [
    "date with year",
    true,
    replaceAll(/(?<=(?:hôm|ngày) \d+)\.(\d+)(?!\d)/g, (month) => `/${month.slice(1)}/2023`),
  ],
  ["digits in full", true, replaceAll(/60 triệu/g, "60.000.000")],
  ["digits with spaces", true, replaceAll(/60 triệu/g, "60 000 000")],
  ["decimal in full", true, replaceAll(/8,6 triệu/g, "8.600.000")],
  [
    "number in words",
    true,
    replaceAll(
      /(?<=[a-zđ] )(2|6|12|39) (?=tuần|ngày|dự án|đối tác|năm)/g,
      (number) => `${{ 2: "hai", 6: "sáu", 12: "mười hai", 39: "ba mươi chín" }[number.trim()]} `,
    ),
  ],
  ["unit in words", true, replaceAll(/USD/g, "đô la Mỹ")],
  ["scale", false, replaceOne(/\b(?:triệu|tỷ|nghìn)(?!\p{L})/u, oneOf(["triệu", "tỷ", "nghìn"]))],
  ["currency", false, replaceOne(/nhân dân tệ|USD|đồng(?= )/, oneOf(["euro", "yên", "bảng Anh"]))],
  [
    "unit of time",
    false,
    replaceOne(
      /(?<=\d )(?:ngày|tuần|tháng|năm)(?!\p{L})/u,
      oneOf(["ngày", "tuần", "tháng", "năm"]),
    ),
  ],
  [
    "bound",
    false,
    replaceOne(
      /tối đa|hơn(?= \d)|chưa đầy(?= \d)/,
      oneOf(["tối thiểu", "ít nhất", "khoảng", "dưới"]),
    ),
  ],
  [
    "bound put in",
    false,
    replaceOne(
      /(?<= )(?=\d+ (?:dự án|đối tác|ứng dụng|ngày|tuần|năm|triệu))/,
      (_, random) => ["hơn ", "gần ", "tối đa ", "ít nhất "][Math.floor(random() * 4)]!,
    ),
  ],
  ["bound left out", false, replaceOne(/(?:tối đa|hơn|chưa đầy) (?=\d)/, () => "")],
  [
    "denial put in",
    false,
    replaceOne(
      /(?<=\p{L} )(?=(?:đã|sẽ|được|cần|nên|phải|có|là|cho|đang) )/u,
      (_, random) => ["không ", "chưa ", "chẳng "][Math.floor(random() * 3)]!,
    ),
  ],
  ["denial in front", false, (part) => `Không phải ${part}`],
  ["denial left out", false, replaceOne(/(?:không|chưa) (?=\p{L})/u, () => "")],
  [
    "name",
    false,
    replaceOne(
      /Tập Cận Bình|Bill Gates|Lý Ngạn Hoành|Bắc Kinh|Trung Quốc|Baidu|Alibaba|Mỹ|Microsoft|Tân Hoa Xã|Vương Chí Cương|SCMP|Hải Điến/,
      oneOf(["Joe Biden", "Elon Musk", "Thượng Hải", "Nhật Bản", "Tencent", "Hải Dương"]),
    ),
  ],
  [
    "another name",
    false,
    replaceOne(
      /(?<=\p{Ll},? )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/u,
      oneOf([
        "Nguyễn Văn An",
        "Emmanuel Macron",
        "Samsung",
        "Quảng Châu",
        "Hàn Quốc",
        "Intel",
        "EU",
      ]),
    ),
  ],
  [
    "one letter of a name",
    false,
    replaceOne(
      /Điến|Gates|Baidu|Hoành|Cận|Simon/,
      (name) => `${name.slice(0, -1)}${name.endsWith("g") ? "m" : "g"}`,
    ),
  ],
  ["year", false, replaceOne(/20\d\d/, (year) => String(Number(year) + 1))],
  [
    "direction",
    false,
    replaceOne(
      /tăng|thúc đẩy|nâng cao|khuyến khích/,
      oneOf(["giảm", "kìm hãm", "hạ thấp", "ngăn cản"]),
    ),
  ],
  ["said of late", false, (part) => part.replace(/[.!?”"]*$/, " vào năm 2019$&")],
];
