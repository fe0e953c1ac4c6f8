import type { Lexicon } from "./lexicon.ts";
import { findPhrase } from "./phrase-table.ts";
import { isHan, type Token } from "./token.ts";

const SURNAMES = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤習习張劉陳楊黃趙吳孫馬鄭謝許韓鄧馮曾蕭葉蘇呂盧鐘賈鄒",
);
/** What may stand behind a name: a mark, a verb or a preposition. */
const BEHIND =
  /^[，。、：；（）“”\s在对就向将已也还是说称表认指透强则曾日和与及等从把被为到于由因]$/;

/**
 * The person whom a Chinese sentence introduces: a name of two or three characters behind a title,
 * where what follows cannot belong to it. Null where none is certain.
 */
export function findHanPerson(tokens: Token[], lexicon: Lexicon): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const role = findPhrase(lexicon.names, tokens, at);
    if (role?.value !== "title") continue;
    const name = readHanPerson(tokens, role.next);
    if (name !== null) return name;
    at = role.next - 1;
  }
  return null;
}

function readHanPerson(tokens: Token[], at: number): string | null {
  if (!SURNAMES.has(tokens[at]?.text ?? "")) return null;
  for (const length of [3, 2]) {
    const parts = tokens.slice(at, at + length);
    const behind = tokens[at + length];
    const isName = parts.length === length && parts.every(isHan);
    if (isName && (behind === undefined || BEHIND.test(behind.text)))
      return parts.map(({ text }) => text).join("");
  }
  return null;
}
