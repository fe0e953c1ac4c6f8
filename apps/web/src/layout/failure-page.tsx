import { isServer } from "solid-js/web";
import { Show } from "solid-js";
import { getFailureStatus } from "../api/page-failure.ts";
import { getPageContext } from "../http/page-context.ts";
import { setPageStatus } from "../http/page-status.ts";
import { useLanguage } from "../language/language-context.tsx";
import { PageHead } from "./page-head.tsx";

/** Shown in place of a page of the app that failed. */
export function FailurePage(props: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <>
      <PageHead title={t.failure.title} hidden />
      <FailureNotice error={props.error} />
    </>
  );
}

/** Says nothing of the fault but whether to come back soon, and the request's id. */
export function FailureNotice(props: { error: unknown }) {
  const { t } = useLanguage();
  const isBusy = getFailureStatus(props.error) === 503;
  setPageStatus(getFailureStatus(props.error));
  return (
    <div class="page narrow stop">
      <h1>{isBusy ? t.failure.busy_title : t.failure.title}</h1>
      <p class="lead" role="alert">
        {isBusy ? t.failure.busy_text : t.failure.text}
      </p>
      <p class="stop-ways">
        <a class="button primary" href="" rel="external">
          {t.failure.retry}
        </a>
        <a href="/" rel="external">
          {t.not_found.home}
        </a>
      </p>
      <Show when={findRequestId(props.error)}>
        {(id) => <p class="quiet">{t.problem.request_id(id())}</p>}
      </Show>
    </div>
  );
}

/** The API's own name of the failed request where there is one, else the page's. */
function findRequestId(error: unknown): string | null {
  const id = error instanceof Error ? Reflect.get(error, "requestId") : null;
  if (typeof id === "string") return id;
  return isServer ? getPageContext().requestId : null;
}
