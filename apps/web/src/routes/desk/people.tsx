import { Show } from "solid-js";
import { useDesk } from "../../desk/desk-context.tsx";
import { InviteForm } from "../../desk/people/invite-form.tsx";
import { InvitationList } from "../../desk/people/invitation-list.tsx";
import { PeopleTable } from "../../desk/people/people-table.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** Who works here, and who is invited. For administrators. */
export default function PeoplePage() {
  const { d, me } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.people.title} hidden />
      <h1>{d.people.title}</h1>
      <Show when={me.role === "admin"} fallback={<p>{d.people.not_allowed}</p>}>
        <PeopleTable />
        <InviteForm />
        <InvitationList />
      </Show>
    </div>
  );
}
