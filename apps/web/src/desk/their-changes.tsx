import { ApiProblem } from "@claimledger/api-client";
import { For, Show } from "solid-js";
import type { WriteFailure } from "../forms/create-write.ts";
import { useDesk } from "./desk-context.tsx";

export type TheirField = { label: string; mine: string; theirs: string; take: () => void };

/** Whether a write was refused since somebody else had changed the thing first. */
export function isStale(failure: WriteFailure | null): boolean {
  return failure instanceof ApiProblem && failure.code === "stale";
}

/**
 * Where somebody else changed a thing while its form was open: what stands now, field by field. What
 * was typed stays in the form, and saving again puts it in place of theirs.
 */
export function TheirChanges(props: { fields: TheirField[] }) {
  const { d } = useDesk();
  const differing = () => props.fields.filter(({ mine, theirs }) => mine.trim() !== theirs.trim());
  return (
    <div class="notice" role="alert">
      <strong>{d.conflict.meanwhile}</strong>
      <p>{d.conflict.meanwhile_hint}</p>
      <For each={differing()}>
        {({ label, theirs, take }) => (
          <p class="actions">
            <span>
              <strong>{label}:</strong> {theirs || d.conflict.empty}
            </span>
            <button type="button" class="button small" onClick={take}>
              {d.conflict.use_theirs}
              <span class="visually-hidden"> {label}</span>
            </button>
          </p>
        )}
      </For>
      <Show when={differing().length === 0}>
        <p>{d.conflict.same}</p>
      </Show>
    </div>
  );
}
