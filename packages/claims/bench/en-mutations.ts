import { oneOf, replaceAll, replaceOne, type ListedMutation } from "./mutation.ts";

/** Edits of English. */
export const enMutations: ListedMutation[] = [
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
];
