import type { Language } from "../src/article/language.ts";

/** An edit of the part of a text from `start` to `end` (UTF-16); null where it finds nothing to edit. */
export type Mutation = {
  name: string;
  keepsMeaning: boolean;
  edit: (part: string, random: () => number) => string | null;
};

/** A small generator of the same numbers every time (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts `to` in the place of one match of `pattern`, chosen at random. */
function replaceOne(
  pattern: RegExp,
  to: (match: string, random: () => number) => string,
): Mutation["edit"] {
  return (part, random) => {
    const matches = [...part.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))];
    const match = matches[Math.floor(random() * matches.length)];
    if (!match) return null;
    const put = to(match[0], random);
    if (put === match[0]) return null;
    return part.slice(0, match.index) + put + part.slice(match.index + match[0].length);
  };
}

function replaceAll(pattern: RegExp, to: string | ((match: string) => string)): Mutation["edit"] {
  return (part) => {
    const edited = part.replaceAll(pattern, to as string);
    return edited === part ? null : edited;
  };
}

function oneOf(choices: string[]): (match: string, random: () => number) => string {
  return (match, random) => {
    const others = choices.filter((choice) => choice !== match.toLowerCase());
    return others[Math.floor(random() * others.length)] ?? match;
  };
}

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

const otherDigit = (digit: string, random: () => number) =>
  String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);

const form: Mutation[] = [
  ["decomposed", (part: string) => (part.normalize("NFD") === part ? null : part.normalize("NFD"))],
  [
    "more space",
    replaceOne(/ /, (_, random) => ["  ", "\u00a0", "\u2009 ", "\t"][Math.floor(random() * 4)]!),
  ],
  ["straight quotes", replaceAll(/[“”]/g, '"')],
  ["curly quotes", replaceOne(/"/, () => "”")],
  ["no quotes", replaceAll(/["“”]/g, "")],
  ["other dashes", replaceAll(/(?<=\p{L}) ?[-–] ?(?=\p{L})/gu, " — ")],
  ["comma left out", replaceOne(/, (?!\d)/, () => " ")],
  ["comma put in", replaceOne(/(?<=\p{L}) (?=\p{L})/u, () => ", ")],
  ["space before a mark", replaceOne(/(?<=\p{L})[,.]/u, (mark) => ` ${mark}`)],
  ["other stop", replaceAll(/[.。]$/g, (stop) => (stop === "。" ? "！" : "…"))],
  ["no stop", replaceAll(/(?<![a-z])。$|[.!…]$/gi, "")],
  [
    "brackets to dashes",
    replaceOne(/\((?=\p{L})[^()]*\)/u, (inside) => `– ${inside.slice(1, -1)} –`),
  ],
  ["capitals", (part: string) => (part.toUpperCase() === part ? null : part.toUpperCase())],
  ["zero width space", replaceOne(/(?<=\p{L})(?=\p{L})/u, () => "\u200b")],
  ["soft hyphen", replaceOne(/(?<=\p{L})(?=\p{L})/u, () => "\u00ad")],
  ["ellipsis", replaceOne(/ (?=\p{L})/u, () => " … ")],
].map(([name, edit]) => ({
  name: name as string,
  keepsMeaning: true,
  edit: edit as Mutation["edit"],
}));

const written: Record<Language, [name: string, keepsMeaning: boolean, edit: Mutation["edit"]][]> = {
  vi: [
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
    [
      "currency",
      false,
      replaceOne(/nhân dân tệ|USD|đồng(?= )/, oneOf(["euro", "yên", "bảng Anh"])),
    ],
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
  ],
  en: [
    [
      "contracted",
      true,
      replaceAll(
        /\b(do|does|did|is|are|was|has|have|would|could) not\b/g,
        (words) => `${words.split(" ")[0]}n’t`,
      ),
    ],
    ["percent", true, replaceAll(/(?<=\d) percent\b/g, "%")],
    [
      "scale",
      false,
      replaceOne(
        /\b(?:million|billion|trillion|thousand)\b/,
        oneOf(["million", "billion", "trillion", "thousand"]),
      ),
    ],
    [
      "unit of time",
      false,
      replaceOne(
        /(?<=\d )(?:days|weeks|months|years)\b/,
        oneOf(["days", "weeks", "months", "years"]),
      ),
    ],
    [
      "bound put in",
      false,
      replaceOne(
        /(?<= )(?=\$?\d)/,
        (_, random) => ["up to ", "at least ", "nearly ", "more than "][Math.floor(random() * 4)]!,
      ),
    ],
    [
      "denial put in",
      false,
      replaceOne(/(?<=\b(?:is|are|was|were|has|have|will|would|can|could|should) )/, () => "not "),
    ],
    ["denial left out", false, replaceOne(/\b(?:not|never) /, () => "")],
    ["denial in front", false, (part) => `It is not true that ${part}`],
    [
      "name",
      false,
      replaceOne(/(?<=[a-z,] )[A-Z][a-z]{3,}/, oneOf(["Mexico", "Lincoln", "Chicago"])),
    ],
    [
      "direction",
      false,
      replaceOne(/\b(?:increase|raise|rise|more|cut|lower|less)\b/, oneOf(["halve", "double"])),
    ],
  ],
  zh: [
    [
      "full width",
      true,
      replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ["spaced", true, replaceAll(/(?<=\p{Script=Han})(?=[A-Za-z\d])/gu, " ")],
    ["scale", false, replaceOne(/[万亿]/, oneOf(["万", "亿"]))],
    ["denial put in", false, replaceOne(/(?=[是有会能在])/, () => "不")],
    ["denial left out", false, replaceOne(/[不没未]/, () => "")],
    [
      "number in words",
      false,
      replaceOne(/[一二三四五六七八九](?=[个年月日人名])/, oneOf([..."二三四五六七八"])),
    ],
    ["name", false, replaceOne(/中国|美国|日本|北京|台湾|香港|英国|法国/, oneOf(["德国", "印度"]))],
  ],
};

const digits: Mutation[] = [
  { name: "a digit", keepsMeaning: false, edit: replaceOne(/\d/, otherDigit) },
  {
    name: "a digit more",
    keepsMeaning: false,
    edit: replaceOne(/(?<![.,]\d*)\d(?!\d)/, (digit) => `${digit}0`),
  },
  { name: "a digit less", keepsMeaning: false, edit: replaceOne(/(?<=\d)[1-9]/, () => "") },
];

/** Every edit that is tried on texts of a language. */
export function getMutations(language: Language): Mutation[] {
  const own = written[language].map(([name, keepsMeaning, edit]) => ({ name, keepsMeaning, edit }));
  return [...form, ...own, ...digits];
}
