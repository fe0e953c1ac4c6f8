import { getVerdictLabel, type VerdictValue } from "@claimledger/claims/review/rating-scale";
import { useLanguage } from "../language/language-context.tsx";
import { VerdictShape } from "./verdict-shape.tsx";
import { verdictTones } from "./verdict-tone.ts";

/** A verdict's label with its shape and colour. */
export function VerdictBadge(props: { verdict: VerdictValue }) {
  const { language } = useLanguage();
  return (
    <span class="verdict-badge" data-tone={verdictTones[props.verdict]}>
      <VerdictShape verdict={props.verdict} />
      {getVerdictLabel(props.verdict, language)}
    </span>
  );
}
