import type { InvitationInput } from "@claimledger/claims/desk/people";
import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findInvitations, findPeople, findPersonEvents } from "../../api/desk.ts";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { roles } from "./role-choice.tsx";

type Made = { path: string; replaces: boolean };

/** Invites somebody; the link is shown once, to be handed over. */
export function InviteForm() {
  const { d, me } = useDesk();
  const people = createAsync(() => findPeople());
  const [email, setEmail] = createSignal("");
  const [chosen, setChosen] = createSignal<InvitationInput["role"] | null>(null);
  const hasApprover = () =>
    people()?.items.some(
      (person) => person.id !== me.id && person.role !== "reviewer" && !person.deactivated_at,
    ) ?? true;
  const role = () => chosen() ?? (hasApprover() ? "reviewer" : "editor");
  const invitations = createAsync(() => findInvitations());
  const isInvited = () =>
    invitations()?.items.some((open) => open.email === email().trim().toLowerCase()) ?? false;
  const [made, setMade] = createSignal<Made | null>(null);
  const invite = createWrite((api, body: InvitationInput) =>
    api.POST("/v1/desk/invitations", { body }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setMade(null);
    const replaces = isInvited();
    const invitation = await invite.run({ email: email().trim(), role: role() });
    if (!invitation) return;
    setMade({ path: invitation.data.path, replaces });
    setEmail("");
    await revalidate([findInvitations.key, findPersonEvents.key]);
  }

  return (
    <section aria-labelledby="invite" class="card">
      <h2 id="invite">{d.people.invite}</h2>
      <form class="form" method="post" onSubmit={submit}>
        <TextField
          label={d.people.email}
          type="email"
          required
          autocomplete="off"
          hint={isInvited() ? d.people.invite_hint : undefined}
          value={email()}
          onInput={setEmail}
          fault={findFault(invite.failure(), "/email")}
        />
        <ChoiceField
          label={d.people.role}
          value={role()}
          options={roles.map((value) => ({ value, label: d.people.roles[value] }))}
          onChange={(value) => value && setChosen(value)}
          hint={d.people.with_approval(d.people.may[role()])}
        />
        <FailureNotice failure={invite.failure()} />
        <button type="submit" class="button primary" disabled={invite.pending()}>
          {invite.pending() ? d.review.working : d.people.invite_submit}
        </button>
        <Show when={made()}>
          {(known) => (
            <LinkToHandOver
              path={known().path}
              words={known().replaces ? `${d.people.link} ${d.people.replaces}` : d.people.link}
            />
          )}
        </Show>
      </form>
    </section>
  );
}
