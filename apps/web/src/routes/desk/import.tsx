import { A, createAsyncStore, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getDeskArticle } from "../../api/desk.ts";
import { useDesk } from "../../desk/desk-context.tsx";
import { ImportForm } from "../../desk/import/import-form.tsx";
import { readText } from "../../http/read-text.ts";
import { PageHead } from "../../layout/page-head.tsx";

/** Brings an article in: pasted, from a file or from the web; or a later text of `?revises=`. */
export default function ImportPage() {
  const { d } = useDesk();
  const [search] = useSearchParams();
  const revises = () => readText(search.revises);
  const title = () => (revises() ? d.import.revise_title : d.import.title);
  return (
    <div class="page narrow">
      <PageHead title={title()} hidden />
      <h1>{title()}</h1>
      <Show when={revises()} keyed>
        {(id) => <RevisedArticle id={id} />}
      </Show>
      <ImportForm revises={revises()} />
      <Show when={!revises()}>
        <p class="quiet beside">
          <A href="/desk/review-imports">{d.review_imports.title}</A>
          <br />
          {d.review_imports.hint}
        </p>
      </Show>
    </div>
  );
}

function RevisedArticle(props: { id: string }) {
  const { d } = useDesk();
  const article = createAsyncStore(() => getDeskArticle(props.id));
  return (
    <Show when={article()}>
      {(found) => (
        <p class="note">
          <span lang={found().language}>{found().title}</span>
          <br />
          {d.import.revise_hint}
        </p>
      )}
    </Show>
  );
}
