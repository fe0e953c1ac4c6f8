import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { VerificationStatus } from "@claimledger/claims/review/review";
import { createMemo, For, Show, type JSX } from "solid-js";
import { verdictTones } from "../claim/verdict-tone.ts";
import { markText, type MarkedParagraph, type TextSegment } from "./mark-text.ts";
import { ClaimMark } from "./claim-mark.tsx";

/** A claim or proposal as it is marked in a text. */
export type TextMark = {
  id: string;
  start: number;
  end: number;
  /** Number under which the list beside the text shows it. */
  number: number;
  href: string;
  label: string;
  status: VerificationStatus | "proposal";
  verdict: VerdictValue | null;
};

type Props = {
  text: string;
  marks: TextMark[];
  language: string;
  /** Left out where the text begins with it. */
  title?: string;
  current?: string | null;
  /** What stands where a mark begins: a note in the margin. */
  note?: (mark: TextMark) => JSX.Element;
  /** What stands where a mark ends: without it, a small label that leads to `href`. */
  label?: (mark: TextMark) => JSX.Element;
};

/** An article's text by paragraphs, with every claim marked in place. */
export function MarkedText(props: Props) {
  const paragraphs = createMemo(() => {
    const [first, ...others] = markText(props.text, props.marks);
    return first && !isTitle(first, props.title) ? [first, ...others] : others;
  });
  const byId = createMemo(() => new Map(props.marks.map((mark) => [mark.id, mark])));
  const findMarks = (ids: string[]) => ids.flatMap((id) => byId().get(id) ?? []);
  return (
    <div class="marked-text" lang={props.language}>
      <For each={paragraphs()}>
        {({ segments }) => (
          <p dir="auto">
            <For each={segments}>
              {(segment) => (
                <>
                  <For each={findMarks(segment.starting)}>{(mark) => props.note?.(mark)}</For>
                  <Segment
                    segment={segment}
                    marks={findMarks(segment.marks)}
                    current={props.current}
                  />
                  <For each={findMarks(segment.ending)}>
                    {(mark) => props.label?.(mark) ?? <ClaimMark mark={mark} />}
                  </For>
                </>
              )}
            </For>
          </p>
        )}
      </For>
    </div>
  );
}

function isTitle({ segments: [only, ...others] }: MarkedParagraph, title?: string): boolean {
  return others.length === 0 && only?.marks.length === 0 && only.text.trim() === title;
}

type SegmentProps = { segment: TextSegment; marks: TextMark[]; current?: string | null };

function Segment(props: SegmentProps) {
  const innermost = () => props.marks.at(-1);
  return (
    <Show
      when={innermost()}
      fallback={<span data-start={props.segment.start}>{props.segment.text}</span>}
    >
      {(mark) => (
        <mark
          data-start={props.segment.start}
          data-status={mark().status}
          data-tone={toTone(mark())}
          data-depth={Math.min(props.marks.length, 3)}
          data-claims={props.marks.map(({ number }) => number).join(" ")}
          classList={{ current: props.marks.some(({ id }) => id === props.current) }}
        >
          {props.segment.text}
        </mark>
      )}
    </Show>
  );
}

function toTone({ verdict }: TextMark) {
  return verdict ? verdictTones[verdict] : undefined;
}
