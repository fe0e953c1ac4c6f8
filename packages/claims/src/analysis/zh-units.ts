import { mergeUnits, toMetricUnits } from "./si-units.ts";
import { unitSymbols } from "./unit-symbols.ts";

const metric = toMetricUnits({
  prefixes: { nano: ["纳"], micro: ["微"], milli: ["毫"], kilo: ["千"], mega: ["兆"] },
  bases: {
    meter: ["米"],
    gram: ["克"],
    liter: ["升"],
    watt: ["瓦", "瓦特"],
    "watt-hour": ["瓦时"],
    volt: ["伏"],
    hertz: ["赫兹", "赫"],
    byte: ["字节"],
    megabyte: ["兆字节"],
    bit: ["比特"],
    calorie: ["卡", "卡路里"],
  },
  joins: [""],
});

/** How Chinese writes units of measure, by their CLDR names. */
export const zhMeasures = mergeUnits(metric, unitSymbols, {
  centimeter: ["厘米", "公分"],
  meter: ["米", "公尺"],
  kilometer: ["公里"],
  "square-meter": ["平方米"],
  "square-kilometer": ["平方公里", "平方千米"],
  hectare: ["公顷"],
  mu: ["亩"],
  "cubic-meter": ["立方米"],
  liter: ["升"],
  gram: ["克"],
  kilogram: ["公斤"],
  jin: ["斤"],
  liang: ["两"],
  tonne: ["吨"],
  celsius: ["摄氏度"],
  fahrenheit: ["华氏度"],
  degree: ["度"],
  hertz: ["赫兹"],
  bit: ["比特"],
  byte: ["字节"],
  "nautical-mile": ["海里"],
  mile: ["英里"],
  barrel: ["桶"],
});
