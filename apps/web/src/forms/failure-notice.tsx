import { ApiProblem } from "@claimledger/api-client";
import { useLocation } from "@solidjs/router";
import { createEffect, createSignal, Match, onMount, Show, Switch } from "solid-js";
import { toSignInPath } from "../http/local-path.ts";
import { useLanguage } from "../language/language-context.tsx";
import { findFault, type WriteFailure } from "./create-write.ts";
import { showOpened } from "./show-opened.ts";
import { withoutPointer } from "./without-pointer.ts";

/** Says why a write did not succeed, and what can be done about it. */
export function FailureNotice(props: { failure: WriteFailure | null }) {
  const { t } = useLanguage();
  return (
    <Show when={props.failure}>
      {(failure) => (
        <div class="notice" role="alert" ref={(box) => onMount(() => showOpened(box))}>
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

/** What a field of the form says already is not said again: the box then sends to it. */
function ProblemText(props: { problem: ApiProblem }) {
  const { t, language } = useLanguage();
  const location = useLocation();
  const [place, setPlace] = createSignal<HTMLElement>();
  const [isShown, setShown] = createSignal(false);
  createEffect(() => {
    const notes = [...(place()?.closest("form")?.querySelectorAll(".field .fault") ?? [])];
    const words = new Set(notes.map((note) => note.textContent ?? ""));
    const { faults } = props.problem;
    const isBeside = ({ pointer }: { pointer: string }) =>
      words.has(findFault(props.problem, pointer) ?? pointer);
    setShown(faults.length > 0 && faults.every(isBeside));
  });
  const here = () => `${location.pathname}${location.search}`;
  // The API names row versions, which say nothing to people.
  const isStale = () => props.problem.code === "stale";
  const said = () => withoutPointer(props.problem.message);
  return (
    <div ref={setPlace}>
      <Show when={!isShown()} fallback={<p>{t.problem.mend}</p>}>
        <Show when={language !== "en" || isStale()} fallback={<p>{said()}</p>}>
          <p>{t.problem.codes[props.problem.code]}</p>
          <details>
            <summary>{t.problem.exactly}</summary>
            <p lang="en">{said()}</p>
          </details>
        </Show>
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
    </div>
  );
}

function asProblem(failure: WriteFailure): ApiProblem | null {
  return failure instanceof ApiProblem ? failure : null;
}
