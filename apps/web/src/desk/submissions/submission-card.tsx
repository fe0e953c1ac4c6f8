import type { DeskSubmission } from "@claimledger/claims/desk/submission";
import { A, revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findSubmissions } from "../../api/desk.ts";
import { ExternalLink } from "../../claim/external-link.tsx";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** One claim that a reader sent, with what to do about it. */
export function SubmissionCard(props: { submission: DeskSubmission }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const { submission } = props;
  return (
    <li class="card">
      <p class="statement" lang={submission.language}>
        {submission.statement}
      </p>
      <Show when={submission.url}>
        <p>
          <ExternalLink href={submission.url}>{submission.url}</ExternalLink>
        </p>
      </Show>
      <Show when={submission.note}>
        <p lang={submission.language}>{submission.note}</p>
      </Show>
      <p class="quiet">
        {format.time(submission.created_at)}
        <Show when={submission.contact}>
          {(contact) => (
            <>
              {" · "}
              {d.submissions.contact}: {contact()}
            </>
          )}
        </Show>
      </p>
      <Show when={submission.status === "open"} fallback={<Decision submission={submission} />}>
        <DecisionForm submission={submission} />
      </Show>
    </li>
  );
}

function Decision(props: { submission: DeskSubmission }) {
  const { d } = useDesk();
  const { status, decided_by, answer } = props.submission;
  return (
    <p>
      {d.submissions.status[status]}
      <Show when={decided_by}>, {decided_by}</Show>
      <Show when={answer}>: {answer}</Show>
    </p>
  );
}

/** Takes it on, which leads on to the import, or declines it; its sender reads the answer. */
function DecisionForm(props: { submission: DeskSubmission }) {
  const { d } = useDesk();
  const [answer, setAnswer] = createSignal("");
  const toRequest = () => ({
    params: { path: { id: props.submission.id } },
    headers: ifMatch(props.submission.row_version),
    body: { answer: answer() },
  });
  const take = createWrite((api) => api.POST("/v1/desk/submissions/{id}/take", toRequest()));
  const decline = createWrite((api) => api.POST("/v1/desk/submissions/{id}/decline", toRequest()));
  const failure = () => take.failure() ?? decline.failure();
  const [asking, setAsking] = createSignal<"take" | "decline" | null>(null);
  const decide = async () => {
    const isDone = await (asking() === "take" ? take : decline).run();
    setAsking(null);
    if (isDone) await revalidate(findSubmissions.key);
  };
  return (
    <form class="form" method="post" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={d.submissions.answer}
        hint={d.submissions.answer_hint}
        rows={2}
        maxlength={1000}
        value={answer()}
        onInput={setAnswer}
        fault={findFault(failure(), "/answer")}
      />
      <FailureNotice failure={failure()} />
      <Show
        when={asking()}
        fallback={
          <p class="actions">
            <button type="button" class="button primary" onClick={() => setAsking("take")}>
              {d.submissions.take}
            </button>
            <button type="button" class="button" onClick={() => setAsking("decline")}>
              {d.submissions.decline}
            </button>
            <A href="/desk/import">{d.submissions.import}</A>
          </p>
        }
      >
        {(what) => (
          <ConfirmStep
            consequence={d.submissions.confirm}
            confirm={d.submissions[what()]}
            pending={take.pending() || decline.pending()}
            onConfirm={() => void decide()}
            onCancel={() => setAsking(null)}
          />
        )}
      </Show>
    </form>
  );
}
