import {
  getVerdictLabel,
  verdictValues,
  type VerdictValue,
} from "@claimledger/claims/review/rating-scale";
import type { ReviewPurpose } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { Show } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { ConflictFields } from "./conflict-fields.tsx";

const correctionKinds = ["typo", "clarification", "update", "verdict_changed"] as const;

type Props = {
  draft: ReviewDraft;
  purpose: ReviewPurpose;
  publishedVerdict: VerdictValue | null;
  lang: string;
  onEdit: (change: Partial<ReviewDraft>) => void;
};

/** The verdict, its reasons and the reviewer's declaration; a retraction needs only its reason. */
export function DraftForm(props: Props) {
  const { d } = useDesk();
  return (
    <div class="form">
      <Show when={props.purpose !== "verdict"}>
        <CorrectionFields {...props} />
      </Show>
      <Show when={props.purpose !== "retraction"}>
        <VerdictFields {...props} />
      </Show>
      <ConflictFields
        label={d.review.conflict}
        conflict={props.draft.conflict_of_interest}
        onChange={(conflict_of_interest) => props.onEdit({ conflict_of_interest })}
      />
    </div>
  );
}

function VerdictFields(props: Props) {
  const { d } = useDesk();
  const { language } = useLanguage();
  return (
    <>
      <ChoiceField
        label={d.review.verdict}
        pointer="/verdict"
        value={props.draft.verdict ?? ""}
        options={[
          { value: "", label: d.review.no_verdict },
          ...verdictValues.map((value) => ({ value, label: getVerdictLabel(value, language) })),
        ]}
        onChange={(verdict) => props.onEdit(changeVerdict(props, verdict || null))}
      />
      <TextField
        label={d.review.summary}
        pointer="/summary"
        hint={d.review.summary_hint}
        rows={3}
        maxlength={1000}
        lang={props.lang}
        value={props.draft.summary}
        onInput={(summary) => props.onEdit({ summary })}
      />
      <TextField
        label={d.common.optional(d.review.rationale)}
        hint={d.review.rationale_hint}
        rows={8}
        maxlength={50_000}
        lang={props.lang}
        value={props.draft.rationale}
        onInput={(rationale) => props.onEdit({ rationale })}
      />
    </>
  );
}

/** The verdict, with the kind of correction that follows from it: "verdict changed" or not. */
function changeVerdict(
  { draft, purpose, publishedVerdict }: Props,
  verdict: VerdictValue | null,
): Partial<ReviewDraft> {
  if (purpose !== "correction" || !publishedVerdict || !verdict) return { verdict };
  if (verdict !== publishedVerdict) return { verdict, correction_kind: "verdict_changed" };
  return draft.correction_kind === "verdict_changed"
    ? { verdict, correction_kind: null }
    : { verdict };
}

function CorrectionFields(props: Props) {
  const { d } = useDesk();
  const isCorrection = () => props.purpose === "correction";
  return (
    <>
      <Show when={isCorrection()}>
        <ChoiceField
          label={d.review.correction_kind}
          pointer="/correction_kind"
          value={props.draft.correction_kind ?? ""}
          options={[
            { value: "", label: d.review.no_verdict },
            ...correctionKinds.map((value) => ({ value, label: d.review.correction_kinds[value] })),
          ]}
          onChange={(kind) => props.onEdit({ correction_kind: kind || null })}
        />
      </Show>
      <TextField
        pointer="/correction_note"
        label={isCorrection() ? d.review.correction_note : d.review.retraction_note}
        rows={3}
        maxlength={2000}
        lang={props.lang}
        value={props.draft.correction_note}
        onInput={(correction_note) => props.onEdit({ correction_note })}
      />
    </>
  );
}
