import type { SubmissionReceipt } from "@claimledger/claims/desk/submission";
import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** What became of a claim that a reader sent. */
export function SubmissionView(props: { receipt: SubmissionReceipt }) {
  const { t, format } = useLanguage();
  const { status, answer, created_at } = props.receipt;
  return (
    <div class="page narrow">
      <h1>{t.submission.status_title}</h1>
      <p class="lead">{t.submission.status[status]}</p>
      <Show when={answer}>
        <h2>{t.submission.answer}</h2>
        <p class="prose">{answer}</p>
      </Show>
      <p class="quiet">{t.submission.sent_on(format.time(created_at))}</p>
      <Show when={status === "open"}>
        <p>{t.submission.keep}</p>
      </Show>
    </div>
  );
}
