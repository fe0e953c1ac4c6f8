import { faultReasons } from "@claimledger/claims/errors";
import { problemKinds } from "@claimledger/claims/problem";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { Dot } from "../layout/dotted.tsx";

export type ProblemCode = keyof typeof problemKinds;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemKinds, code);
}

/** Every way in which the API says no: where the `type` of a problem document leads. */
export function ProblemsView() {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{t.docs.problems}</h1>
      <p class="lead">{t.docs.problems_intro}</p>
      <dl class="problems">
        <For each={Object.keys(problemKinds).filter(isProblemCode)}>
          {(code) => (
            <>
              <dt>
                <a href={`/problems/${code}`}>
                  <code>{code}</code>
                </a>{" "}
                <span class="quiet">{problemKinds[code].status}</span>
              </dt>
              <dd>{t.docs.means[code]}</dd>
            </>
          )}
        </For>
      </dl>
      <BackToDocs />
    </div>
  );
}

/** What one of them means and what to do. */
export function ProblemView(props: { code: ProblemCode }) {
  const { t } = useLanguage();
  const kind = () => problemKinds[props.code];
  const example = () =>
    JSON.stringify(
      {
        type: `/problems/${props.code}`,
        title: kind().title,
        status: kind().status,
        detail: "…",
        code: props.code,
        request_id: "…",
        ...(props.code === "invalid" && { errors: [exampleFault] }),
      },
      null,
      2,
    );
  return (
    <div class="page narrow">
      <h1>{t.docs.titles[props.code]}</h1>
      <p class="quiet">
        HTTP {kind().status}
        <Dot />
        <code>{props.code}</code>
      </p>
      <p class="lead">{t.docs.means[props.code]}</p>
      <h2>{t.docs.what_to_do}</h2>
      <p>{t.docs.mend[props.code]}</p>
      <h2>{t.docs.looks_like}</h2>
      <figure class="sample">
        <figcaption>application/problem+json</figcaption>
        <pre tabindex="0">
          <code>{example()}</code>
        </pre>
      </figure>
      <p>{t.docs.detail_tells}</p>
      <Show when={props.code === "invalid"}>
        <Reasons />
      </Show>
      <p>
        <a href="/problems">{t.docs.problems}</a>
      </p>
      <BackToDocs />
    </div>
  );
}

const exampleFault = { pointer: "/query/after", detail: "…", reason: "out_of_range" };

/** What programs can tell faults by, whatever language they word them in. */
function Reasons() {
  const { t } = useLanguage();
  return (
    <>
      <h2>{t.docs.reasons_title}</h2>
      <dl class="problems">
        <For each={faultReasons}>
          {(reason) => (
            <>
              <dt>
                <code>{reason}</code>
              </dt>
              <dd>{t.docs.reasons[reason]}</dd>
            </>
          )}
        </For>
      </dl>
    </>
  );
}

function BackToDocs() {
  const { t } = useLanguage();
  return (
    <p>
      <a href="/docs">{t.docs.title}</a>
    </p>
  );
}
