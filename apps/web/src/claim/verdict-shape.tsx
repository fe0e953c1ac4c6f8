import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import { verdictShapes } from "./verdict-shapes.ts";

/** A verdict's sign: each is told apart by its form, not by colour alone. */
export function VerdictShape(props: { verdict: VerdictValue }) {
  const shape = () => verdictShapes[props.verdict];
  return (
    <svg class={shape().isFull ? "shape full" : "shape"} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d={shape().path} />
    </svg>
  );
}
