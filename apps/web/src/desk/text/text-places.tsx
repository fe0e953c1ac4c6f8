import { createContext, onCleanup, useContext, type ParentProps } from "solid-js";
import { toRange, type TextPlace } from "./text-range.ts";

/** Points at places of the article that lies beside: used by all that speaks of its words. */
export type TextPlaces = {
  /** The element that holds the article's text. */
  attach: (element: HTMLElement) => void;
  /** Marks places, and nothing else, until the next call. */
  point: (places: TextPlace[]) => void;
  /** Brings a place into view, and marks it. */
  reveal: (place: TextPlace) => void;
};

const PlacesContext = createContext<TextPlaces>();
const highlightName = "pointed";

/** Ties what is said beside an article to the words it is about. */
export function TextPlacesProvider(props: ParentProps) {
  let text: HTMLElement | undefined;

  function point(places: TextPlace[]): void {
    // Marks without touching the text's elements (https://drafts.csswg.org/css-highlight-api-1/).
    if (!("highlights" in CSS)) return;
    const ranges = places.flatMap((place) => (text && toRange(text, place)) ?? []);
    CSS.highlights.set(highlightName, new Highlight(...ranges));
  }

  function reveal(place: TextPlace): void {
    const range = text && toRange(text, place);
    if (!range) return;
    scrollTo(range);
    point([place]);
  }

  const value: TextPlaces = { attach: (element) => void (text = element), point, reveal };
  return (
    <PlacesContext.Provider value={value}>
      {props.children}
      <Forget />
    </PlacesContext.Provider>
  );
}

/** Leaves no mark behind on the next page. */
function Forget() {
  onCleanup(() => {
    if (typeof CSS !== "undefined" && "highlights" in CSS) CSS.highlights.delete(highlightName);
  });
  return null;
}

export function useTextPlaces(): TextPlaces {
  const value = useContext(PlacesContext);
  if (!value) throw new Error("useTextPlaces is called outside of TextPlacesProvider.");
  return value;
}

/** Scrolls the pane that a range is in, and nothing else, until the range is well within it. */
export function scrollTo(range: Range): void {
  const pane = range.startContainer.parentElement?.closest<HTMLElement>(".pane");
  if (!pane) return;
  const place = range.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const isSeen = place.top >= frame.top + 24 && place.bottom <= frame.bottom - 24;
  if (!isSeen) pane.scrollTop += place.top - frame.top - pane.clientHeight / 3;
}
