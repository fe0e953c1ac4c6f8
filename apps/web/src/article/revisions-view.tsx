import type { Article, RevisionSummary } from "@claimledger/claims/desk/article";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { Dot, Dotted } from "../layout/dotted.tsx";
import { KeepWhole } from "../layout/keep-whole.tsx";
import { RevisionsHeading } from "./revisions-heading.tsx";

type Props = { article: Article; revisions: RevisionSummary[] };

const states = ["anchored", "text_changed", "orphaned"] as const;

/** An article's texts over time, latest first, and how its claims stand in each. */
export function RevisionsView(props: Props) {
  return (
    <div class="page narrow">
      <RevisionsHeading article={props.article} />
      <ol class="revisions" reversed>
        <For each={props.revisions}>
          {(revision) => <RevisionItem revision={revision} path={props.article.path} />}
        </For>
      </ol>
    </div>
  );
}

function RevisionItem(props: { revision: RevisionSummary; path: string }) {
  const { t, format } = useLanguage();
  const { number, imported_at, claims, sha256 } = props.revision;
  const standings = states.flatMap((state) =>
    claims[state] > 0 ? [t.revisions.standing[state](claims[state])] : [],
  );
  return (
    <li value={number}>
      <strong>{t.articles.revision(number)}</strong>{" "}
      <time dateTime={imported_at}>{t.revisions.imported(format.time(imported_at))}</time>
      <p>
        <Show when={number > 1} fallback={t.revisions.first}>
          <a href={`${props.path}/revisions/${number}`}>{t.revisions.what_changed}</a>
        </Show>
        <Show when={number > 1 && standings.length > 0}>
          <Dot />
          <Dotted parts={standings} />
        </Show>
      </p>
      <p class="quiet">
        <KeepWhole text={t.label(t.articles.text_sha256)} />
        <span class="hash">{sha256.slice(0, 12)}…</span>
      </p>
    </li>
  );
}
