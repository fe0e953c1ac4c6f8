import { getVerdictLabel, type VerdictValue } from "@claimledger/claims/review/rating-scale";
import { useLanguage } from "../language/language-context.tsx";
import { VerdictShape } from "./verdict-shape.tsx";
import { verdictTones } from "./verdict-tone.ts";

/** A verdict's label with its shape and colour. */
export function VerdictBadge(props: { verdict: VerdictValue; large?: boolean }) {
  const { language } = useLanguage();
  return (
    <span
      class="verdict-badge"
      classList={{ large: props.large }}
      data-tone={verdictTones[props.verdict]}
    >
      <VerdictShape tone={verdictTones[props.verdict]} />
      {getVerdictLabel(props.verdict, language)}
    </span>
  );
}
