import { mergeUnits, toMetricUnits } from "./si-units.ts";
import { unitSymbols } from "./unit-symbols.ts";
import { words } from "./words.ts";

const metric = toMetricUnits({
  prefixes: {
    nano: ["na nô", "nano", "nanô"],
    micro: ["muy crô", "mi crô", "mi cờ rô", "micro", "micrô"],
    milli: ["mi li", "mili", "mi ly"],
    centi: ["xen ti", "xăng ti", "xăngti", "xenti", "centi"],
    deci: ["đề xi", "đêxi"],
    kilo: ["ki lô", "kí lô", "kilô", "kilo"],
    mega: ["mê ga", "mega"],
    giga: ["gi ga", "giga"],
    tera: ["tê ra", "tera"],
  },
  bases: {
    meter: ["mét", "met"],
    gram: ["gam", "gram", "gờ ram"],
    liter: ["lít"],
    watt: ["oát", "watt", "woát"],
    volt: ["vôn", "volt"],
    ampere: ["ampe", "am pe"],
    hertz: ["héc", "hertz"],
    byte: ["byte", "bai"],
    bit: ["bit", "bít"],
  },
  joins: ["", " "],
});

/** How Vietnamese writes units of measure, by their CLDR names. */
export const viMeasures = mergeUnits(metric, unitSymbols, {
  meter: ["mét"],
  kilometer: ["cây số"],
  kilogram: ["kí", "ký", "kí lô", "ki lô", "cân"],
  inch: ["inch", "in sơ"],
  liter: ["lít", "l"],
  gram: ["g", "gam", "gram"],
  tonne: ["tấn"],
  celsius: ["độ c", "độ", "độ xê"],
  watt: ["w", "oát"],
  mile: ["dặm"],
  "nautical-mile": ["hải lý"],
  barrel: ["thùng dầu"],
  volt: ["vôn"],
  "square-meter": ["m 2", "mét vuông"],
  "square-kilometer": words(`
    km 2, kilômét vuông, kilomet vuông, km vuông, ki lô mét vuông, ki-lô-mét vuông
  `),
  "cubic-meter": ["mét khối", "m 3"],
  "cubic-centimeter": ["xen ti mét khối", "xentimét khối", "cm khối", "phân khối"],
  hectare: ["hecta", "héc ta", "hec ta"],
  fahrenheit: ["độ f"],
  megabit: ["mbps"],
});
