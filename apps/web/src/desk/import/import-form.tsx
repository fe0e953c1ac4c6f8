import { ApiProblem, type Schemas } from "@claimledger/api-client";
import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { createStore } from "solid-js/store";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { ContentFields } from "./content-fields.tsx";
import { DetailFields } from "./detail-fields.tsx";
import { ImportFailure } from "./import-failure.tsx";
import { ImportDone } from "./import-done.tsx";
import { emptyImport, toImportInput, type ImportFields } from "./import-input.ts";
import { ImportProgress } from "./import-progress.tsx";
import { findKeptImport, forgetImport, keepImport } from "./kept-import.ts";
import { sayImportReason } from "./say-import-reason.ts";
import { WayChoice } from "./way-choice.tsx";

type Outcome = Schemas["ImportedArticle"] | Schemas["ImportJob"];

/**
 * Imports an article, or a later text of the one it `revises`; one from the web is followed until its
 * job is done. What is typed of a new article stays kept in the tab until it is imported.
 */
export function ImportForm(props: { revises?: string }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const [fields, setFields] = createStore({ ...emptyImport });
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);
  const attempt = createAttempt();
  const send = createWrite((api, body: ReturnType<typeof toImportInput>) =>
    api.POST("/v1/desk/articles", {
      body,
      params: { header: { "idempotency-key": attempt.keyFor(body) } },
    }),
  );

  const faultAt = (pointer: string) => {
    const failure = send.failure();
    const fault = findFault(failure, pointer);
    if (!fault || !(failure instanceof ApiProblem) || !failure.problem.reason) return fault;
    const { code, values } = failure.problem.reason;
    return sayImportReason(d, format, code, values) ?? fault;
  };

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
      <ContentFields fields={fields} onChange={change} faultAt={faultAt} />
      <Show when={!props.revises}>
        <DetailFields fields={fields} onChange={change} faultAt={faultAt} />
      </Show>
      <ImportFailure failure={send.failure()} />
      <p class="note">
        {props.revises ? d.import.revised_at_once : d.import.public_at_once[fields.visibility]}
      </p>
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
