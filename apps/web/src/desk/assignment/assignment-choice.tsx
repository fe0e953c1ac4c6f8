import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createAsync, revalidate } from "@solidjs/router";
import { Match, Show, Suspense, Switch } from "solid-js";
import { countQueue, findColleagues } from "../../api/desk.ts";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { refreshClaim } from "../refresh-claim.ts";

/** Who works on a claim: a reviewer takes and leaves it, an editor gives it to anybody. */
export function AssignmentChoice(props: { claim: DeskClaim }) {
  const { d, me } = useDesk();
  const { notify } = useNotices();
  const assignee = () => props.claim.assignee;
  const isMine = () => assignee()?.id === me.id;
  const assign = createWrite((api, assignee_id: string | null) =>
    api.PUT("/v1/desk/claims/{id}/assignment", {
      params: { path: { id: props.claim.id } },
      body: { assignee_id },
    }),
  );
  const give = async (id: string | null) => {
    const before = assignee()?.id ?? null;
    if (id === before || !(await write(id))) return;
    notify({ words: d.assignment.done, undo: () => write(before) });
  };
  const write = async (id: string | null) => {
    const isDone = (await assign.run(id)) !== null;
    await Promise.all([refreshClaim(props.claim), revalidate(countQueue.key)]);
    return isDone;
  };
  const canTake = () => isMine() || assignee() === null || me.role !== "reviewer";
  useCommands(() =>
    canTake()
      ? [
          {
            id: "take",
            group: "page",
            keys: "t",
            label: isMine() ? d.assignment.leave : d.assignment.take,
            run: () => void give(isMine() ? null : me.id),
          },
        ]
      : [],
  );
  return (
    <span class="assignment">
      <Switch>
        <Match when={me.role !== "reviewer"}>
          <Suspense>
            <GiveTo
              claim={props.claim}
              disabled={assign.pending()}
              onGive={(id) => void give(id)}
            />
          </Suspense>
        </Match>
        <Match when={assignee() && !isMine()}>
          <span class="quiet">{d.assignment.by(assignee()?.name ?? "")}</span>
        </Match>
        <Match when={true}>
          <button
            type="button"
            class="button small"
            disabled={assign.pending()}
            aria-keyshortcuts="t"
            onClick={() => void give(isMine() ? null : me.id)}
          >
            {isMine() ? d.assignment.leave : d.assignment.take}
          </button>
        </Match>
      </Switch>
      <Show when={assign.failure()}>
        <FailureNotice failure={assign.failure()} />
      </Show>
    </span>
  );
}

type GiveProps = { claim: DeskClaim; disabled: boolean; onGive: (id: string | null) => void };

function GiveTo(props: GiveProps) {
  const { d, me } = useDesk();
  const colleagues = createAsync(() => findColleagues());
  const options = () => {
    const known = colleagues()?.items ?? [];
    const { assignee } = props.claim;
    // Somebody who has left since keeps what was theirs until it is given on.
    const gone = assignee && !known.some(({ id }) => id === assignee.id) ? [assignee] : [];
    return [...known, ...gone];
  };
  return (
    <ChoiceField
      class="inline"
      label={d.assignment.label}
      value={props.claim.assignee?.id ?? ""}
      disabled={props.disabled}
      options={[
        { value: "", label: d.assignment.nobody },
        ...options().map(({ id, name }) => ({
          value: id,
          label: id === me.id ? d.assignment.me(name) : name,
        })),
      ]}
      onChange={(id) => props.onGive(id || null)}
    />
  );
}
