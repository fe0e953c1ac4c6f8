import { ApiProblem } from "@claimledger/api-client";
import { useLocation } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { toSignInPath } from "../http/local-path.ts";
import { useLanguage } from "../language/language-context.tsx";
import type { WriteFailure } from "./create-write.ts";

/** Says why a write did not succeed, and what can be done about it. */
export function FailureNotice(props: { failure: WriteFailure | null }) {
  const { t } = useLanguage();
  return (
    <Show when={props.failure}>
      {(failure) => (
        <div class="notice" role="alert">
          <strong>{t.problem.title}</strong>
          <Switch>
            <Match when={failure() === "offline"}>
              <p>{t.problem.offline}</p>
            </Match>
            <Match when={asProblem(failure())}>
              {(problem) => <ProblemText problem={problem()} />}
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  );
}

function ProblemText(props: { problem: ApiProblem }) {
  const { t, language } = useLanguage();
  const location = useLocation();
  const here = () => `${location.pathname}${location.search}`;
  return (
    <>
      <Show when={language !== "en"} fallback={<p>{props.problem.message}</p>}>
        <p>{t.problem.codes[props.problem.code]}</p>
        <details>
          <summary>{t.problem.exactly}</summary>
          <p lang="en">{props.problem.message}</p>
        </details>
      </Show>
      <Show when={props.problem.code === "not_signed_in"}>
        <p>
          <a href={toSignInPath(here())} rel="external">
            {t.problem.sign_in_again}
          </a>
        </p>
      </Show>
      <Show when={props.problem.code === "internal" && props.problem.problem.request_id}>
        {(id) => <p class="quiet">{t.problem.request_id(id())}</p>}
      </Show>
    </>
  );
}

function asProblem(failure: WriteFailure): ApiProblem | null {
  return failure instanceof ApiProblem ? failure : null;
}
