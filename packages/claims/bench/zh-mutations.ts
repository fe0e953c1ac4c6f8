import { oneOf, replaceAll, replaceOne, type ListedMutation } from "./mutation.ts";

/** Edits of Chinese. */
export const zhMutations: ListedMutation[] = [
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
];
