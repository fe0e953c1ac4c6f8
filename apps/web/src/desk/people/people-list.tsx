import type { Person } from "@claimledger/claims/desk/people";
import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { findInvitations, findPeople, findPersonEvents } from "../../api/desk.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useDesk } from "../desk-context.tsx";
import { PersonRow } from "./person-row.tsx";

/** What was done to somebody last, in words, and what takes it back. */
export type Done = { words: string; undo: (() => Promise<unknown>) | null };

/** Everybody who has an account, and what an administrator may do about each. */
export function PeopleList() {
  const { d } = useDesk();
  const people = createAsync(() => findPeople());
  const [done, setDone] = createSignal<Done | null>(null);
  const undo = createWrite(async () => {
    await done()?.undo?.();
    return { data: {}, response: new Response() };
  });
  const finish = async (next: Done | null) => {
    await revalidate([findPeople.key, findPersonEvents.key, findInvitations.key]);
    setDone(next);
  };
  const takeBack = async () => {
    await undo.run();
    await finish(null);
  };
  return (
    <section aria-label={d.people.title}>
      <div role="status" class="decision">
        <Show when={done()}>
          {(known) => (
            <p class="actions note">
              {known().words}
              <Show when={known().undo}>
                <button
                  type="button"
                  class="button small"
                  disabled={undo.pending()}
                  onClick={() => void takeBack()}
                >
                  {d.common.undo}
                </button>
              </Show>
            </p>
          )}
        </Show>
      </div>
      <FailureNotice failure={undo.failure()} />
      <ul class="plain-list people">
        <For each={people()?.items.map(({ id }) => id)}>
          {(id) => (
            <Show when={people()?.items.find((person: Person) => person.id === id)}>
              {(person) => <PersonRow person={person()} onDone={finish} />}
            </Show>
          )}
        </For>
      </ul>
    </section>
  );
}
