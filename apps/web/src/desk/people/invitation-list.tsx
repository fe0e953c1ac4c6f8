import { createAsync, revalidate } from "@solidjs/router";
import { For } from "solid-js";
import { findInvitations } from "../../api/desk.ts";
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
  const run = async (id: string) => {
    await revoke.run(id);
    await revalidate(findInvitations.key);
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
                {email} · {d.people.roles[role]} · {d.people.expires} {format.time(expires_at)}
              </span>
              <button
                type="button"
                class="button small danger"
                disabled={revoke.pending()}
                onClick={() => void run(id)}
              >
                {d.people.revoke}
                <span class="visually-hidden"> {email}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
