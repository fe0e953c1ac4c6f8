import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createAsyncStore } from "@solidjs/router";
import { onMount, Show, Suspense } from "solid-js";
import { getDeskArticle } from "../../api/desk.ts";
import { MarkedText } from "../../article/marked-text.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { toDeskMarks } from "../articles/to-desk-marks.ts";
import { useDesk } from "../desk-context.tsx";

/** The article's text with this claim's words in view. */
export function ArticlePane(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  return (
    <section class="pane" aria-labelledby="article-beside" tabindex="0">
      <h2 id="article-beside" class="visually-hidden">
        {d.claim.article_beside}
      </h2>
      <Show when={d.claim.anchor[props.claim.anchor.state]}>
        {(words) => (
          <p class="note">
            {words()} <q lang={props.claim.language}>{props.claim.anchor.exact}</q>
          </p>
        )}
      </Show>
      <Suspense fallback={<p>{d.common.loading}</p>}>
        <ClaimText claim={props.claim} />
      </Suspense>
    </section>
  );
}

function ClaimText(props: { claim: DeskClaim }) {
  const { t } = useLanguage();
  const article = createAsyncStore(() => getDeskArticle(props.claim.article.id));
  return (
    <Show when={article()}>
      {(found) => (
        <div ref={(element) => onMount(() => showWords(element, props.claim.id))}>
          <MarkedText
            text={found().text ?? ""}
            language={found().language}
            marks={toDeskMarks(found(), [], t)}
            current={props.claim.id}
          />
        </div>
      )}
    </Show>
  );
}

/** Scrolls the pane, and nothing else, to the claim's words. */
function showWords(element: HTMLElement, claimId: string): void {
  const pane = element.closest<HTMLElement>(".pane");
  const mark = element.querySelector<HTMLElement>(`[id="mark-${claimId}"]`);
  if (!pane || !mark) return;
  const top = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += top - pane.clientHeight / 3;
}
