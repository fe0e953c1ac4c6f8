import { For } from "solid-js";

type Span = { start: number; end: number };
type Props = { text: string; spans: Span[] | undefined };

/** A text with stretches of it marked; they count code points of its NFC form. */
export function HighlightedText(props: Props) {
  return (
    <For each={cut(props.text, props.spans ?? [])}>
      {({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text)}
    </For>
  );
}

function cut(text: string, spans: Span[]): { text: string; isMarked: boolean }[] {
  if (spans.length === 0) return [{ text, isMarked: false }];
  const points = Array.from(text.normalize("NFC"));
  const slice = (start: number, end?: number) => points.slice(start, end).join("");
  const parts = spans.flatMap(({ start, end }, index) => [
    { text: slice(spans[index - 1]?.end ?? 0, start), isMarked: false },
    { text: slice(start, end), isMarked: true },
  ]);
  const rest = { text: slice(spans.at(-1)?.end ?? 0), isMarked: false };
  return [...parts, rest].filter((part) => part.text !== "");
}
