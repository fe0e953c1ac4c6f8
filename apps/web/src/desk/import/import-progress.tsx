import type { ImportJob } from "@claimledger/claims/desk/article";
import { unwrap } from "@claimledger/api-client";
import { A } from "@solidjs/router";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import { getApi } from "../../api/get-api.ts";
import { toWriteFailure, type WriteFailure } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useDesk } from "../desk-context.tsx";
import { ImportReason } from "./import-reason.tsx";

const everyMs = 1_000;
const looks = { queued: "note", running: "note", succeeded: "success", failed: "notice" } as const;

/** Follows an import from the web until it is done or has failed. */
export function ImportProgress(props: { job: ImportJob; onImported: () => void }) {
  const { d } = useDesk();
  const [job, setJob] = createSignal(props.job);
  const [failure, setFailure] = createSignal<WriteFailure | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    try {
      const path = { id: job().id };
      setJob(unwrap(await getApi().GET("/v1/desk/jobs/{id}", { params: { path } })));
      setFailure(null);
    } catch (error) {
      setFailure(toWriteFailure(error));
    }
    if (job().status === "succeeded") props.onImported();
    if (!isDone(job())) timer = setTimeout(look, everyMs);
  }

  onMount(() => (timer = setTimeout(look, everyMs)));
  onCleanup(() => clearTimeout(timer));
  return (
    <div class={looks[job().status]}>
      <p role="status">
        {d.import.job[job().status]}{" "}
        <Show when={job().article_id}>
          {(id) => <A href={`/desk/articles/${id()}`}>{d.import.open}</A>}
        </Show>
      </p>
      <Show when={job().problem}>
        {(problem) => (
          <p role="alert">
            <ImportReason
              code={job().problem_code}
              values={job().problem_values}
              said={problem()}
            />
          </p>
        )}
      </Show>
      <FailureNotice failure={failure()} />
    </div>
  );
}

function isDone({ status }: ImportJob): boolean {
  return status === "succeeded" || status === "failed";
}
