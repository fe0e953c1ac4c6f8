import type { Person } from "@claimledger/claims/desk/people";
import { createSignal, Show } from "solid-js";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { createPersonWrites } from "./person-writes.ts";
import type { Done } from "./people-list.tsx";
import { RoleChoice } from "./role-choice.tsx";

type Props = { person: Person; onDone: (done: Done | null) => Promise<void> };
type Act = "deactivate" | "end_sessions" | "sign_in_link";

/** Somebody, their role, and the ways to end what they may do here. */
export function PersonRow(props: Props) {
  const { d, me } = useDesk();
  const { format } = useLanguage();
  const [asking, setAsking] = createSignal<Act | null>(null);
  const [link, setLink] = createSignal<string | null>(null);
  const writes = createPersonWrites(props);
  const isGone = () => props.person.deactivated_at !== null;
  const confirm = async () => {
    const act = asking();
    if (act === "deactivate") await writes.deactivate();
    if (act === "end_sessions") await writes.endSessions();
    if (act === "sign_in_link") setLink(await writes.makeSignInLink());
    setAsking(null);
  };
  const consequences: Record<Act, (name: string) => string> = {
    deactivate: d.people.deactivate_confirm,
    end_sessions: d.people.end_sessions_confirm,
    sign_in_link: d.people.sign_in_link_confirm,
  };
  return (
    <li class="person">
      <div>
        <strong>{props.person.name}</strong>{" "}
        <Show when={props.person.id === me.id}>
          <span class="tag">{d.people.you}</span>
        </Show>
        <br />
        <span class="quiet">
          {props.person.email} ·{" "}
          {isGone()
            ? d.people.deactivated_since(format.date(props.person.deactivated_at ?? ""))
            : d.people.since(format.date(props.person.created_at))}
        </span>
      </div>
      <div class="actions even">
        <Show
          when={!isGone()}
          fallback={
            <button
              type="button"
              class="button small"
              disabled={writes.pending()}
              onClick={() => void writes.reactivate()}
            >
              {d.people.reactivate}
              <span class="visually-hidden"> {props.person.name}</span>
            </button>
          }
        >
          <RoleChoice
            label={d.people.role_of(props.person.name)}
            value={props.person.role}
            disabled={writes.pending()}
            onChange={(role) => void writes.changeRole(role)}
          />
          <Show when={props.person.id !== me.id}>
            <button type="button" class="button small" onClick={() => setAsking("sign_in_link")}>
              {d.people.sign_in_link}
              <span class="visually-hidden"> {props.person.name}</span>
            </button>
          </Show>
          <button type="button" class="button small" onClick={() => setAsking("end_sessions")}>
            {d.people.end_sessions}
            <span class="visually-hidden"> {props.person.name}</span>
          </button>
          <button type="button" class="button small danger" onClick={() => setAsking("deactivate")}>
            {d.people.deactivate}
            <span class="visually-hidden"> {props.person.name}</span>
          </button>
        </Show>
      </div>
      <FailureNotice failure={writes.failure()} />
      <Show when={link()}>
        {(path) => (
          <LinkToHandOver path={path()} words={d.people.sign_in_link_made(props.person.name)} />
        )}
      </Show>
      <Show when={asking()}>
        {(what) => (
          <ConfirmStep
            consequence={consequences[what()](props.person.name)}
            confirm={d.people[what()]}
            pending={writes.pending()}
            onConfirm={() => void confirm()}
            onCancel={() => setAsking(null)}
          />
        )}
      </Show>
    </li>
  );
}
