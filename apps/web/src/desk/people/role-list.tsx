import { For } from "solid-js";
import { useDesk } from "../desk-context.tsx";
import { roles } from "./role-choice.tsx";

/** What each role may do. */
export function RoleList() {
  const { d } = useDesk();
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{d.people.roles_title}</h2>
      <dl class="role-list">
        <For each={roles}>
          {(role) => (
            <>
              <dt>{d.people.roles[role]}</dt>
              <dd>{d.people.may[role]}</dd>
            </>
          )}
        </For>
      </dl>
    </section>
  );
}
