import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { findInvitations, findPersonEvents } from "../../api/desk.ts";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** Invitations nobody has used yet. */
export function InvitationList() {
  const { d } = useDesk();
  const { format } = useLanguage();
  const invitations = createAsync(() => findInvitations());
  const revoke = createWrite((api, id: string) =>
    api.DELETE("/v1/desk/invitations/{id}", { params: { path: { id } } }),
  );
  const [asking, setAsking] = createSignal<string | null>(null);
  const run = async (id: string) => {
    await revoke.run(id);
    setAsking(null);
    await revalidate([findInvitations.key, findPersonEvents.key]);
  };
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{d.people.invitations}</h2>
      <FailureNotice failure={revoke.failure()} />
      <ul class="plain-list">
        <For
          each={invitations()?.items}
          fallback={<li class="empty">{d.people.no_invitations}</li>}
        >
          {({ id, email, role, expires_at }) => (
            <li class="line">
              <span>
                {email} · {d.people.roles[role]} · {d.people.expires(format.date(expires_at))}
              </span>
              <Show
                when={asking() === id}
                fallback={
                  <button type="button" class="button small danger" onClick={() => setAsking(id)}>
                    {d.people.revoke}
                    <span class="visually-hidden"> {email}</span>
                  </button>
                }
              >
                <ConfirmStep
                  consequence={d.people.revoke_confirm(email)}
                  confirm={d.people.revoke}
                  pending={revoke.pending()}
                  onConfirm={() => void run(id)}
                  onCancel={() => setAsking(null)}
                />
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
