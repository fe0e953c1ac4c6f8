import { useSearchParams } from "@solidjs/router";
import { For } from "solid-js";
import { useDesk } from "../../desk/desk-context.tsx";
import { SubmissionList } from "../../desk/submissions/submission-list.tsx";
import { readChoice, readText, toPath } from "../../http/read-text.ts";
import { PageHead } from "../../layout/page-head.tsx";

const statuses = ["open", "taken", "declined"] as const;

/** Claims that readers sent. */
export default function SubmissionsPage() {
  const { d } = useDesk();
  const [search] = useSearchParams();
  const status = () => readChoice(search.status, statuses) ?? "open";
  return (
    <div class="page narrow">
      <PageHead title={d.submissions.title} hidden />
      <h1>{d.submissions.title}</h1>
      <ul class="tabs" aria-label={d.submissions.title}>
        <For each={statuses}>
          {(value) => (
            <li>
              <a
                href={toPath("/desk/submissions", { status: value })}
                aria-current={value === status() ? "page" : undefined}
              >
                {d.submissions.status[value]}
              </a>
            </li>
          )}
        </For>
      </ul>
      <SubmissionList status={status()} cursor={readText(search.cursor)} />
    </div>
  );
}
