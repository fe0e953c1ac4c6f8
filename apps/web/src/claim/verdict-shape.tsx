import type { VerdictTone } from "./verdict-tone.ts";

const paths: Record<VerdictTone, string> = {
  true: "m4 8.5 3 3 5-6.5",
  mixed: "M4 6.2h8M4 9.8h8",
  false: "m4.5 4.5 7 7m0-7-7 7",
  open: "M5.6 6.2a2.4 2.4 0 1 1 3.3 2.2c-.6.3-.9.7-.9 1.3M8 11.9v.1",
};

/** A verdict's sign: told apart by its form, not by colour alone. */
export function VerdictShape(props: { tone: VerdictTone }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" />
      <path d={paths[props.tone]} />
    </svg>
  );
}
