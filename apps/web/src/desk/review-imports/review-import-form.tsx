import { createSignal } from "solid-js";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";

/** Starts to take in what other publishers found, from an address. */
export function ReviewImportForm(props: { onStarted: () => Promise<void> }) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const [url, setUrl] = createSignal("");
  const attempt = createAttempt();
  const start = createWrite((api, body: { url: string }) =>
    api.POST("/v1/desk/external-review-imports", {
      params: { header: { "idempotency-key": attempt.keyFor(body) } },
      body,
    }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await start.run({ url: url().trim() }))) return;
    attempt.finish();
    setUrl("");
    await props.onStarted();
    notify({ words: d.review_imports.started });
  };
  return (
    <form class="form" method="post" onSubmit={submit}>
      <TextField
        label={d.review_imports.url}
        hint={d.review_imports.url_hint}
        type="url"
        required
        maxlength={2000}
        value={url()}
        onInput={setUrl}
        fault={findFault(start.failure(), "/url")}
      />
      <FailureNotice failure={start.failure()} />
      <button type="submit" class="button primary" disabled={start.pending()}>
        {start.pending() ? d.import.working : d.review_imports.submit}
      </button>
    </form>
  );
}
