import { ApiProblem } from "@claimledger/api-client";
import { Show } from "solid-js";
import type { WriteFailure } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { ImportReason } from "./import-reason.tsx";

/** Why an import was refused, in the reader's language where the refusal has a reason of its own. */
export function ImportFailure(props: { failure: WriteFailure | null }) {
  const { t } = useLanguage();
  const problem = () => (props.failure instanceof ApiProblem ? props.failure.problem : null);
  return (
    <Show when={problem()?.reason} fallback={<FailureNotice failure={props.failure} />}>
      {(reason) => (
        <div class="notice" role="alert">
          <strong>{t.problem.title}</strong>
          <p>
            <ImportReason {...reason()} said={problem()?.detail ?? ""} />
          </p>
        </div>
      )}
    </Show>
  );
}
