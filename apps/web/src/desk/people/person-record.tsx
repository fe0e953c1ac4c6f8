import type { PersonEvent } from "@claimledger/claims/desk/people";
import { createAsync } from "@solidjs/router";
import { For } from "solid-js";
import { findPersonEvents } from "../../api/desk.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** Who did what about whom, newest first. */
export function PersonRecord() {
  const { d } = useDesk();
  const { format } = useLanguage();
  const events = createAsync(() => findPersonEvents());
  const describe = ({ type, actor, subject, email, to_role: role }: PersonEvent) => {
    const isSelf = subject?.id === actor.id;
    const whom = isSelf ? d.people.themselves : (subject?.name ?? email ?? "");
    return d.people.event[type](whom, role ? d.people.roles[role] : "");
  };
  return (
    <details class="card">
      <summary>{d.people.record}</summary>
      <ul class="plain-list">
        <For each={events()?.items} fallback={<li class="empty">{d.people.record_empty}</li>}>
          {(event) => (
            <li class="line">
              <span>
                {event.actor.name} {describe(event)}
              </span>
              <time class="quiet" datetime={event.time}>
                {format.time(event.time)}
              </time>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
