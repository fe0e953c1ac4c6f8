import { createAsync } from "@solidjs/router";
import { For } from "solid-js";
import { findPeople } from "../../api/desk.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** Everybody who can sign in. */
export function PeopleTable() {
  const { d } = useDesk();
  const { format } = useLanguage();
  const people = createAsync(() => findPeople());
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">
              {d.people.name}, {d.people.email}
            </th>
            <th scope="col">{d.people.role}</th>
            <th scope="col">{d.people.since}</th>
          </tr>
        </thead>
        <tbody>
          <For each={people()?.items}>
            {(person) => (
              <tr>
                <th scope="row">
                  {person.name}
                  <br />
                  <span class="quiet">{person.email}</span>
                </th>
                <td>{d.people.roles[person.role]}</td>
                <td>{format.date(person.created_at)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
