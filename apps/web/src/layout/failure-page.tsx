import { isServer } from "solid-js/web";
import { Show } from "solid-js";
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

/** Says nothing of the fault but the request's id. */
export function FailureNotice(props: { error: unknown }) {
  const { t } = useLanguage();
  setPageStatus(500);
  return (
    <div class="page narrow">
      <h1>{t.failure.title}</h1>
      <p role="alert">{t.failure.text}</p>
      <Show when={findRequestId(props.error)}>
        {(id) => <p class="quiet">{t.problem.request_id(id())}</p>}
      </Show>
      <p>
        <a class="button" href="" rel="external">
          {t.failure.retry}
        </a>
      </p>
    </div>
  );
}

/** The API's own name of the failed request where there is one, else the page's. */
function findRequestId(error: unknown): string | null {
  const id = error instanceof Error ? Reflect.get(error, "requestId") : null;
  if (typeof id === "string") return id;
  return isServer ? getPageContext().requestId : null;
}
