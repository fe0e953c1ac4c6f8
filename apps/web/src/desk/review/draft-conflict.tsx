import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import type { ReviewPurpose } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { createUniqueId, For, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { draftFields, isSameField, type DraftField, type DraftSaver } from "./draft-saver.ts";

type Side = "mine" | "theirs";
type Props = { saver: DraftSaver; purpose: ReviewPurpose; lang: string };

/** Two versions of one draft, side by side where they differ, and the choice of each field. */
export function DraftConflict(props: Props) {
  return (
    <Show when={props.saver.theirs()} keyed>
      {({ draft }) => <ConflictChoice {...props} theirs={draft} />}
    </Show>
  );
}

function ConflictChoice(props: Props & { theirs: ReviewDraft }) {
  const { d } = useDesk();
  const [sides, setSides] = createStore<Partial<Record<DraftField, Side>>>({});
  const mine = () => props.saver.draft();
  const differing = () => draftFields.filter((field) => !isSameField(mine(), props.theirs, field));
  const go = (choose: (field: DraftField) => Side) =>
    void props.saver.resolve(mergeDrafts(mine(), props.theirs, choose));
  return (
    <div class="notice conflict" role="alert">
      <h3 id="conflict" tabindex="-1">
        {d.conflict.title}
      </h3>
      <p>{d.conflict.hint}</p>
      <For each={differing()}>
        {(field) => (
          <FieldChoice
            {...props}
            field={field}
            mine={mine()}
            chosen={sides[field] ?? "mine"}
            onChoose={(side) => setSides(field, side)}
          />
        )}
      </For>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => go((field) => sides[field] ?? "mine")}
        >
          {d.conflict.keep_chosen}
        </button>
        <button type="button" class="button" onClick={() => go(() => "mine")}>
          {d.conflict.keep_mine}
        </button>
        <button type="button" class="button" onClick={() => go(() => "theirs")}>
          {d.conflict.keep_theirs}
        </button>
      </p>
    </div>
  );
}

type FieldProps = {
  field: DraftField;
  purpose: ReviewPurpose;
  lang: string;
  mine: ReviewDraft;
  theirs: ReviewDraft;
  chosen: Side;
  onChoose: (side: Side) => void;
};

function FieldChoice(props: FieldProps) {
  const { d } = useDesk();
  const name = createUniqueId();
  const option = (side: Side, draft: () => ReviewDraft) => (
    <label class="conflict-side">
      <input
        type="radio"
        name={name}
        checked={props.chosen === side}
        onChange={() => props.onChoose(side)}
      />{" "}
      <strong>{d.conflict[side]}</strong>
      <FieldText field={props.field} draft={draft()} lang={props.lang} />
    </label>
  );
  return (
    <fieldset class="conflict-field">
      <legend class="label">
        {props.field === "correction_note" && props.purpose === "retraction"
          ? d.review.retraction_note
          : d.review[props.field === "conflict_of_interest" ? "conflict" : props.field]}
      </legend>
      {option("mine", () => props.mine)}
      {option("theirs", () => props.theirs)}
    </fieldset>
  );
}

function FieldText(props: { field: DraftField; draft: ReviewDraft; lang: string }) {
  const { d } = useDesk();
  const { t, language } = useLanguage();
  const words = () => {
    const { verdict, correction_kind: kind, conflict_of_interest: conflict } = props.draft;
    if (props.field === "verdict") return verdict && getVerdictLabel(verdict, language);
    if (props.field === "correction_kind") return kind && t.claim.correction_kind[kind];
    if (props.field === "conflict_of_interest")
      return conflict && (conflict.has_conflict ? conflict.statement : d.review.conflict_no);
    return props.draft[props.field];
  };
  const isProse = () => props.field === "summary" || props.field === "rationale";
  return (
    <span class="conflict-text prose" lang={isProse() ? props.lang : undefined}>
      {words() || d.conflict.empty}
    </span>
  );
}

/** One draft of two, each field from the side that is chosen for it. */
function mergeDrafts(
  mine: ReviewDraft,
  theirs: ReviewDraft,
  choose: (field: DraftField) => Side,
): ReviewDraft {
  const taken = draftFields.filter((field) => choose(field) === "theirs");
  return { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) };
}
