import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Day } from "./calendar.ts";
import { checkDates } from "./check-dates.ts";
import { checkExchange } from "./check-exchange.ts";
import { checkFigures } from "./check-figures.ts";
import { checkNames } from "./check-names.ts";
import { checkPlaces } from "./check-places.ts";
import { checkSums } from "./check-sums.ts";
import type { Finding } from "./finding.ts";

/**
 * What an article says that does not fit together, found in its own words alone and, for exchange
 * rates, in a table shipped with the package; in the order of the text. Silent where in doubt.
 */
export function findInconsistencies(
  index: TextIndex,
  sentences: AnalysedSentence[],
  published: Day,
): Finding[] {
  const inside = sentences.flatMap((sentence) => [
    ...checkExchange(index, sentence, published),
    ...checkDates(index, sentence, published),
    ...checkSums(index, sentence),
  ]);
  return [
    ...inside,
    ...checkNames(index, sentences),
    ...checkPlaces(index, sentences),
    ...checkFigures(index, sentences),
  ].sort((a, b) => a.places[1].start - b.places[1].start);
}
