import { createAsyncStore, revalidate } from "@solidjs/router";
import { createEffect, For, onCleanup } from "solid-js";
import { findReviewImports } from "../../api/desk.ts";
import { useDesk } from "../../desk/desk-context.tsx";
import { ReviewImportCard } from "../../desk/review-imports/review-import-card.tsx";
import { ReviewImportForm } from "../../desk/review-imports/review-import-form.tsx";
import { PageHead } from "../../layout/page-head.tsx";

const everyMs = 1_500;

/** Takes in what other publishers found, and shows how far each import is. */
export default function ReviewImportsPage() {
  const { d } = useDesk();
  const imports = createAsyncStore(() => findReviewImports());
  const items = () => imports()?.items ?? [];
  const look = () => revalidate(findReviewImports.key);
  const isUnderWay = () =>
    items().some(({ status }) => status === "queued" || status === "running");
  createEffect(() => {
    if (!isUnderWay()) return;
    const timer = setInterval(() => void look(), everyMs);
    onCleanup(() => clearInterval(timer));
  });
  return (
    <div class="page narrow">
      <PageHead title={d.review_imports.title} hidden />
      <h1>{d.review_imports.title}</h1>
      <p>{d.review_imports.hint}</p>
      <ReviewImportForm onStarted={look} />
      <section aria-labelledby="review-imports">
        <h2 id="review-imports">{d.review_imports.so_far}</h2>
        <p role="status" class="visually-hidden">
          {items()[0] && d.review_imports.status[items()[0]!.status]}
        </p>
        <ul class="cards">
          <For each={items()} fallback={<li class="empty">{d.review_imports.none}</li>}>
            {(found) => <ReviewImportCard found={found} />}
          </For>
        </ul>
      </section>
    </div>
  );
}
