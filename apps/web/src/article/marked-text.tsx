import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { VerificationStatus } from "@claimledger/claims/review/review";
import { createMemo, For, Show } from "solid-js";
import { ClaimMark } from "./claim-mark.tsx";
import { markText, type TextSegment } from "./mark-text.ts";

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

type Props = { text: string; marks: TextMark[]; language: string; current?: string | null };

/** An article's text by paragraphs, with every claim marked in place. */
export function MarkedText(props: Props) {
  const paragraphs = createMemo(() => markText(props.text, props.marks));
  const byId = createMemo(() => new Map(props.marks.map((mark) => [mark.id, mark])));
  const findMarks = (ids: string[]) => ids.flatMap((id) => byId().get(id) ?? []);
  return (
    <div class="marked-text" lang={props.language}>
      <For each={paragraphs()}>
        {({ segments }) => (
          <p dir="auto">
            <For each={segments}>
              {(segment) => (
                <Segment
                  segment={segment}
                  marks={findMarks(segment.marks)}
                  ending={findMarks(segment.ending)}
                  current={props.current}
                />
              )}
            </For>
          </p>
        )}
      </For>
    </div>
  );
}

type SegmentProps = {
  segment: TextSegment;
  marks: TextMark[];
  ending: TextMark[];
  current?: string | null;
};

function Segment(props: SegmentProps) {
  const innermost = () => props.marks.at(-1);
  return (
    <>
      <Show
        when={innermost()}
        fallback={<span data-start={props.segment.start}>{props.segment.text}</span>}
      >
        {(mark) => (
          <mark
            data-start={props.segment.start}
            data-status={mark().status}
            data-depth={Math.min(props.marks.length, 3)}
            classList={{ current: props.marks.some(({ id }) => id === props.current) }}
          >
            {props.segment.text}
          </mark>
        )}
      </Show>
      <For each={props.ending}>{(mark) => <ClaimMark mark={mark} />}</For>
    </>
  );
}
