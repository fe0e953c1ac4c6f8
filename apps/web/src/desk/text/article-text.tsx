import type { DeskArticle } from "@claimledger/claims/desk/article";
import { createEffect, createSignal, on, onCleanup, onMount, Show } from "solid-js";
import { MarkedText, type TextMark } from "../../article/marked-text.tsx";
import { useDesk } from "../desk-context.tsx";
import { readSelection } from "./read-selection.ts";
import { scrollTo, useTextPlaces } from "./text-places.tsx";
import type { TextPlace } from "./text-range.ts";

type Props = {
  article: DeskArticle;
  marks: TextMark[];
  /** The claim whose words are looked at, and the way back to them once they are out of view. */
  current?: string;
  onSelect?: (place: TextPlace) => void;
};

/** The article's text in its pane, with its marks; tells which of its words are selected. */
export function ArticleText(props: Props) {
  const { d } = useDesk();
  const places = useTextPlaces();
  let text: HTMLDivElement | undefined;
  const [isAway, setAway] = createSignal(false);
  const findWords = () =>
    props.current ? (text?.querySelector<HTMLElement>("mark.current") ?? null) : null;
  const show = () => {
    const words = findWords();
    if (words) scrollTo(rangeOf(words));
  };
  onMount(() => {
    if (!text) return;
    places.attach(text);
    show();
    // Marks are made anew when what they say changes.
    createEffect(
      on(
        () => props.marks,
        () => {
          const words = findWords();
          if (words) onCleanup(watchView(words, setAway));
        },
      ),
    );
    if (props.onSelect) onCleanup(watchSelection(text, props.onSelect));
  });
  return (
    <>
      <div ref={(element) => (text = element)}>
        <Show when={props.article.text} fallback={<p class="quiet">{d.text.none}</p>}>
          {(words) => (
            <MarkedText
              text={words()}
              language={props.article.language}
              marks={props.marks}
              current={props.current}
            />
          )}
        </Show>
      </div>
      <Show when={isAway()}>
        <button type="button" class="button small back-to-words" onClick={show}>
          {d.text.back}
        </button>
      </Show>
    </>
  );
}

function rangeOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Tells when the element leaves its pane and when it comes back. Returns how to stop. */
function watchView(element: HTMLElement, tell: (isAway: boolean) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => tell(!(entries.at(-1)?.isIntersecting ?? true)),
    { root: element.closest(".pane") },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

const selectionMs = 150;

/** Tells the selected words once they have settled, by pointer or by keyboard. Returns how to stop. */
function watchSelection(text: Element, tell: (place: TextPlace) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const place = readSelection(text);
      if (place) tell(place);
    }, selectionMs);
  };
  document.addEventListener("selectionchange", look);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("selectionchange", look);
  };
}
