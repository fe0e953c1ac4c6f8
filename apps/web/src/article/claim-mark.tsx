import { Show } from "solid-js";
import { VerdictShape } from "../claim/verdict-shape.tsx";
import { verdictTones } from "../claim/verdict-tone.ts";
import type { TextMark } from "./marked-text.tsx";

/** Keeps the label on the line of the word before it. */
const wordJoiner = "\u2060";

/** The small label at the end of a claim's words: its number and verdict, leading to the claim. */
export function ClaimMark(props: { mark: TextMark }) {
  const tone = () => props.mark.verdict && verdictTones[props.mark.verdict];
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
        {props.mark.number}
        <Show when={tone()}>{(known) => <VerdictShape tone={known()} />}</Show>
      </a>
    </>
  );
}
