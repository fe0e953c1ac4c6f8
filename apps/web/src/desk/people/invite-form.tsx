import type { InvitationInput } from "@claimledger/claims/desk/people";
import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findInvitations, findPeople, findPersonEvents } from "../../api/desk.ts";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { CopyButton } from "../../forms/copy-button.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { getSiteOrigin } from "../../http/site.ts";
import { useDesk } from "../desk-context.tsx";
import { roles } from "./role-choice.tsx";

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
  const [path, setPath] = createSignal<string | null>(null);
  const invite = createWrite((api, body: InvitationInput) =>
    api.POST("/v1/desk/invitations", { body }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPath(null);
    const invitation = await invite.run({ email: email().trim(), role: role() });
    if (!invitation) return;
    setPath(invitation.data.path);
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
        <Show when={path()}>
          {(known) => (
            <div class="success" role="status">
              <p>{d.people.link}</p>
              <p>
                <code class="invitation-link">{toLink(known())}</code>
              </p>
              <CopyButton text={toLink(known())} label={d.people.copy} done={d.people.copied} />
            </div>
          )}
        </Show>
      </form>
    </section>
  );
}

function toLink(path: string): string {
  return `${getSiteOrigin()}${path}`;
}
