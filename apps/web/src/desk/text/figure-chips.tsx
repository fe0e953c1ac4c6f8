import type { DateMention } from "@claimledger/claims/analysis/date";
import { formatQuantity } from "@claimledger/claims/analysis/format-quantity";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useTextPlaces } from "./text-places.tsx";

type Props = { quantities: Quantity[]; dates: DateMention[] };

/** Figures and dates as they are understood, each tied to its words in the text. */
export function FigureChips(props: Props) {
  const { d } = useDesk();
  const { language, format } = useLanguage();
  const toDays = ({ from, to }: DateMention) => {
    if (from === to) return format.date(from);
    if (isWholeYear(from, to)) return d.text.whole_year(from.slice(0, 4));
    return `${format.date(from)} – ${format.date(to)}`;
  };
  return (
    <Show when={props.quantities.length + props.dates.length > 0}>
      <ul class="chips" aria-label={d.text.figures}>
        <For each={props.quantities}>
          {(quantity) => <Chip place={quantity} words={formatQuantity(quantity, language)} />}
        </For>
        <For each={props.dates}>{(date) => <Chip place={date} words={toDays(date)} />}</For>
      </ul>
    </Show>
  );
}

/** Dates as YYYY-MM-DD. */
function isWholeYear(from: string, to: string): boolean {
  return from.endsWith("-01-01") && to === `${from.slice(0, 4)}-12-31`;
}

function Chip(props: { place: { start: number; end: number; text: string }; words: string }) {
  const { d } = useDesk();
  const places = useTextPlaces();
  const point = () => places.point([props.place]);
  const leave = () => places.point([]);
  return (
    <li>
      <button
        type="button"
        class="tag figure"
        title={props.place.text}
        aria-label={d.text.figure(props.words, props.place.text)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onClick={() => places.reveal(props.place)}
      >
        {props.words}
      </button>
    </li>
  );
}
