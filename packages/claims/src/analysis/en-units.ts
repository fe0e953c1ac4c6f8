import { mergeUnits, toMetricUnits } from "./si-units.ts";
import { unitSymbols } from "./unit-symbols.ts";
import { words } from "./words.ts";

const metric = toMetricUnits({
  prefixes: {
    pico: ["pico"],
    nano: ["nano"],
    micro: ["micro"],
    milli: ["milli"],
    centi: ["centi"],
    deci: ["deci"],
    kilo: ["kilo"],
    mega: ["mega"],
    giga: ["giga"],
    tera: ["tera"],
    peta: ["peta"],
  },
  bases: {
    meter: ["meter", "meters", "metre", "metres"],
    gram: ["gram", "grams", "gramme", "grammes"],
    liter: ["liter", "liters", "litre", "litres"],
    watt: ["watt", "watts"],
    "watt-hour": ["watt hour", "watt hours", "watt-hour", "watt-hours"],
    volt: ["volt", "volts"],
    ampere: ["ampere", "amperes", "amp", "amps"],
    hertz: ["hertz"],
    byte: ["byte", "bytes"],
    bit: ["bit", "bits"],
    siemens: ["siemens"],
    calorie: ["calorie", "calories"],
    second: ["second", "seconds"],
  },
  joins: ["", " "],
});

/** How English writes units of measure, by their CLDR names. */
export const enMeasures = mergeUnits(metric, unitSymbols, {
  meter: ["meters", "metres", "meter", "metre"],
  decimeter: ["dm"],
  kilogram: ["kilos", "kilo"],
  "cubic-centimeter": ["cc", "c c", "cubic centimeters", "cubic centi meters"],
  "cubic-decimeter": ["cubic decimeters", "cubic deci meters"],
  mile: ["miles", "mile"],
  foot: ["feet", "foot", "ft"],
  inch: ["inches", "inch"],
  yard: ["yards", "yard"],
  acre: ["acres", "acre"],
  hectare: ["hectares", "hectare"],
  "square-meter": ["square meters", "square metres", "square meter", "square metre", "sq m"],
  "square-kilometer": words(`
    square kilometers, square kilometres, square kilometer, square kilometre, sq km
  `),
  "square-mile": ["square miles", "square mile", "sq mi"],
  "square-foot": ["square feet", "square foot", "sq ft"],
  "cubic-meter": ["cubic meters", "cubic metres", "cubic meter", "cubic metre"],
  "cubic-foot": ["cubic feet", "cubic foot"],
  liter: ["liters", "litres", "liter", "litre"],
  gallon: ["gallons", "gallon"],
  barrel: ["barrels of oil", "barrels", "barrel"],
  tablespoon: ["tablespoons", "tablespoon"],
  teaspoon: ["teaspoons", "teaspoon"],
  cup: ["cup"],
  gram: ["grams", "gram", "g"],
  ton: ["tons", "ton"],
  tonne: ["tonnes", "tonne", "metric tons", "metric ton", "t"],
  pound: ["pounds", "pound", "lbs", "lb"],
  ounce: ["ounces", "ounce", "oz"],
  celsius: words(`
    degrees celsius, degree celsius, celsius, celcius, deg celsius, degrees c, degree c, deg c,
    degrees centigrade, ° celsius
  `),
  fahrenheit: words(`
    degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit, degrees farenheit,
    deg fahrenheit, ° fahrenheit, degrees f, degree f, deg f
  `),
  degree: ["degrees", "degree", "deg", "°"],
  watt: ["watts", "watt"],
  volt: ["volts", "volt"],
  hertz: ["hertz"],
  horsepower: ["horsepower", "hp"],
  lumen: ["lumens", "lumen"],
  bit: ["bits", "bit"],
  byte: ["bytes", "byte"],
  "astronomical-unit": ["astronomical units", "astronomical unit"],
});
