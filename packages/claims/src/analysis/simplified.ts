const PAIRS =
  "聽听億亿萬万兩两個个點点週周禮礼號号後后內内鐘钟時时歲岁噸吨歐欧鎊镑幣币圓圆負负貳贰陸陆參叁這这們们說说稱称員员項项種种間间億亿條条張张輛辆華华報报書书長长總总統统機机關关國国學学實实";

/** Traditional characters that the word lists know in their simplified form. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [
    PAIRS[2 * at] ?? "",
    PAIRS[2 * at + 1] ?? "",
  ]),
);
