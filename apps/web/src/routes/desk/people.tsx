import { Show } from "solid-js";
import { useDesk } from "../../desk/desk-context.tsx";
import { InviteForm } from "../../desk/people/invite-form.tsx";
import { InvitationList } from "../../desk/people/invitation-list.tsx";
import { PeopleList } from "../../desk/people/people-list.tsx";
import { PersonRecord } from "../../desk/people/person-record.tsx";
import { RoleList } from "../../desk/people/role-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** Who works here, and who is invited. For administrators. */
export default function PeoplePage() {
  const { d, me } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.people.title} hidden />
      <h1>{d.people.title}</h1>
      <Show when={me.role === "admin"} fallback={<p>{d.people.not_allowed}</p>}>
        <PeopleList />
        <InviteForm />
        <InvitationList />
        <RoleList />
        <PersonRecord />
      </Show>
    </div>
  );
}
