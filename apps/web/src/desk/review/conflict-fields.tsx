import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { createUniqueId, For, Show } from "solid-js";
import { tellEarlyChoice } from "../../forms/early-input.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

type Conflict = ReviewDraft["conflict_of_interest"];
type Props = { label: string; conflict: Conflict; onChange: (conflict: Conflict) => void };

/** The reviewer's declaration; neither answer is chosen for them. */
export function ConflictFields(props: Props) {
  const { d } = useDesk();
  const name = createUniqueId();
  const statement = () => props.conflict?.statement ?? "";
  const choose = (has_conflict: boolean) =>
    props.onChange({ has_conflict, statement: has_conflict ? statement() : "" });
  return (
    <fieldset class="choices" data-field="/conflict_of_interest">
      <legend class="label">{props.label}</legend>
      <For each={[false, true]}>
        {(has) => (
          <label>
            <input
              ref={tellEarlyChoice}
              type="radio"
              name={name}
              checked={props.conflict?.has_conflict === has}
              onChange={() => choose(has)}
            />{" "}
            {has ? d.review.conflict_yes : d.review.conflict_no}
          </label>
        )}
      </For>
      <Show when={props.conflict?.has_conflict}>
        <TextField
          label={d.review.conflict_statement}
          pointer="/conflict_of_interest/statement"
          rows={2}
          maxlength={1000}
          value={statement()}
          onInput={(text) => props.onChange({ has_conflict: true, statement: text })}
        />
      </Show>
    </fieldset>
  );
}
