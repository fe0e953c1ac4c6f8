import { Show } from "solid-js";
import { VerdictShape } from "../claim/verdict-shape.tsx";
import { verdictTones } from "../claim/verdict-tone.ts";
import type { TextMark } from "./marked-text.tsx";

/** Keeps the label on the line of the word before it. */
const wordJoiner = "\u2060";

/** The small label at the end of a claim's words: its number and verdict, leading to the claim. */
export function ClaimMark(props: { mark: TextMark }) {
  const tone = () => (props.mark.verdict ? verdictTones[props.mark.verdict] : undefined);
  return (
    <>
      {wordJoiner}
      <a
        class="claim-mark"
        id={`mark-${props.mark.id}`}
        href={props.mark.href}
        aria-label={props.mark.label}
        data-status={props.mark.status}
        data-tone={tone()}
      >
        <MarkContent mark={props.mark} />
      </a>
    </>
  );
}

/** The same where there may be no room for a margin: there it opens the claim's note as a sheet. */
export function ClaimMarkOrSheet(props: { mark: TextMark }) {
  const tone = () => (props.mark.verdict ? verdictTones[props.mark.verdict] : undefined);
  return (
    <>
      <ClaimMark mark={props.mark} />
      <button
        type="button"
        class="claim-mark opens-sheet"
        aria-label={props.mark.label}
        data-tone={tone()}
        popovertarget={`note-${props.mark.id}`}
      >
        <MarkContent mark={props.mark} />
      </button>
    </>
  );
}

function MarkContent(props: { mark: TextMark }) {
  return (
    <>
      {props.mark.number}
      <Show when={props.mark.verdict}>{(verdict) => <VerdictShape verdict={verdict()} />}</Show>
    </>
  );
}
