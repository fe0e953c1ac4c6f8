import type { SubmissionStatus } from "@claimledger/claims/desk/submission";
import { createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findSubmissions } from "../../api/desk.ts";
import { Pager } from "../../layout/pager.tsx";
import { RefusedQuery } from "../../layout/refused-query.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { SubmissionCard } from "./submission-card.tsx";

type Props = { status: SubmissionStatus; cursor: string | undefined };

/** What readers sent, in one status. */
export function SubmissionList(props: Props) {
  const { d } = useDesk();
  const { t } = useLanguage();
  const listing = createAsync(() => findSubmissions(props.status, props.cursor));
  return (
    <>
      <Show when={listing()?.refusal}>{(refusal) => <RefusedQuery refusal={refusal()} />}</Show>
      <Show when={listing()?.page}>
        {(page) => (
          <>
            <ul class="plain-list">
              <For
                each={page().items}
                fallback={<li class="empty">{d.submissions.empty[props.status]}</li>}
              >
                {(submission) => <SubmissionCard submission={submission} />}
              </For>
            </ul>
            <Pager
              label={t.browse.pages}
              path="/desk/submissions"
              query={{ status: props.status }}
              cursor={props.cursor}
              next={page().next_cursor}
              words={{ next: t.browse.next, first: t.browse.first }}
            />
          </>
        )}
      </Show>
    </>
  );
}
