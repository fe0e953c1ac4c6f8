import type { Schemas } from "@claimledger/api-client";
import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { createStore } from "solid-js/store";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useDesk } from "../desk-context.tsx";
import { ContentFields } from "./content-fields.tsx";
import { DetailFields } from "./detail-fields.tsx";
import { ImportDone } from "./import-done.tsx";
import { emptyImport, toImportInput, type ImportFields } from "./import-input.ts";
import { ImportProgress } from "./import-progress.tsx";
import { findKeptImport, forgetImport, keepImport } from "./kept-import.ts";
import { WayChoice } from "./way-choice.tsx";

type Outcome = Schemas["ImportedArticle"] | Schemas["ImportJob"];

/**
 * Imports an article, or a later text of the one it `revises`; one from the web is followed until its
 * job is done. What is typed of a new article stays kept in the tab until it is imported.
 */
export function ImportForm(props: { revises?: string }) {
  const { d } = useDesk();
  const [fields, setFields] = createStore({ ...emptyImport });
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const attempt = createAttempt();
  const send = createWrite((api, body: ReturnType<typeof toImportInput>) =>
    api.POST("/v1/desk/articles", {
      body,
      params: { header: { "idempotency-key": attempt.keyFor(body) } },
    }),
  );

  onMount(() => setFields((!props.revises && findKeptImport()) || {}));

  function change(typed: Partial<ImportFields>): void {
    setFields(typed);
    if (!props.revises) keepImport(fields);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setOutcome(null);
    const result = await send.run(toImportInput(fields, props.revises));
    if (!result) return;
    attempt.finish();
    if ("article" in result.data) forgetImport();
    setOutcome(result.data);
  }

  return (
    <form class="form" method="post" onSubmit={submit}>
      <WayChoice way={fields.way} onChange={(way) => change({ way })} />
      <ContentFields
        fields={fields}
        onChange={change}
        faultAt={(pointer) => findFault(send.failure(), pointer)}
      />
      <Show when={!props.revises}>
        <DetailFields
          fields={fields}
          onChange={change}
          faultAt={(pointer) => findFault(send.failure(), pointer)}
        />
      </Show>
      <FailureNotice failure={send.failure()} />
      <button type="submit" class="button primary" disabled={send.pending()}>
        {send.pending() ? d.import.working : d.import.submit}
      </button>
      <Show when={outcome()} keyed>
        {(known) => (
          <Switch>
            <Match when={"article" in known && known}>
              {(imported) => <ImportDone imported={imported()} />}
            </Match>
            <Match when={"status" in known && known}>
              {(job) => <ImportProgress job={job()} onImported={forgetImport} />}
            </Match>
          </Switch>
        )}
      </Show>
    </form>
  );
}
