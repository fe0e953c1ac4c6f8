import type { Person } from "@claimledger/claims/desk/people";
import { unwrap } from "@claimledger/api-client";
import { revalidate } from "@solidjs/router";
import { findPersonEvents } from "../../api/desk.ts";
import { getApi } from "../../api/get-api.ts";
import { createWrite } from "../../forms/create-write.ts";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import type { Done } from "./people-list.tsx";

type Props = { person: Person; onDone: (done: Done | null) => Promise<void> };

/** The acts about one person, each with what it did in words and how it is taken back. */
export function createPersonWrites(props: Props) {
  const { d } = useDesk();
  const change = createWrite((_api, act: (person: Person) => ReturnType<typeof putRole>) =>
    act(props.person),
  );
  const endSessions = createWrite((api) =>
    api.POST("/v1/desk/people/{id}/end-sessions", { params: { path: { id: props.person.id } } }),
  );

  const makeLink = createWrite((api) =>
    api.POST("/v1/desk/people/{id}/sign-in-link", { params: { path: { id: props.person.id } } }),
  );

  async function run(
    act: (person: Person) => ReturnType<typeof putRole>,
    words: string,
    undo: ((changed: Person) => ReturnType<typeof putRole>) | null,
  ): Promise<void> {
    const changed = await change.run(act);
    if (!changed) return;
    const takeBack = undo && (async () => unwrap(await undo(changed.data)));
    await props.onDone({ words, undo: takeBack });
  }

  return {
    pending: () => change.pending() || endSessions.pending() || makeLink.pending(),
    failure: () => change.failure() ?? endSessions.failure() ?? makeLink.failure(),
    changeRole: (role: Person["role"]) => {
      const { name, role: before } = props.person;
      const words = d.people.role_changed(name, d.people.roles[role]);
      return run(
        (person) => putRole(person, role),
        words,
        (changed) => putRole(changed, before),
      );
    },
    deactivate: () => run(postDeactivate, d.people.deactivated(props.person.name), postReactivate),
    reactivate: () => run(postReactivate, d.people.reactivated(props.person.name), null),
    /** The path of a link to hand over; null where none was made. */
    makeSignInLink: async () => {
      const made = await makeLink.run();
      if (made) await revalidate(findPersonEvents.key);
      return made?.data.path ?? null;
    },
    endSessions: async () => {
      const { name } = props.person;
      const done = await endSessions.run();
      if (done) await props.onDone({ words: d.people.ended(name, done.data.ended), undo: null });
    },
  };
}

function putRole(person: Person, role: Person["role"]) {
  const sent = { ...toParams(person), body: { role } };
  return getApi().PUT("/v1/desk/people/{id}/role", sent);
}

function postDeactivate(person: Person) {
  return getApi().POST("/v1/desk/people/{id}/deactivate", toParams(person));
}

function postReactivate(person: Person) {
  return getApi().POST("/v1/desk/people/{id}/reactivate", toParams(person));
}

function toParams({ id, row_version }: Person) {
  return { params: { path: { id } }, headers: ifMatch(row_version) };
}
