import { Tabs } from "@kobalte/core/tabs";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import { createAsyncStore } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { getDeskArticle } from "../../api/desk.ts";
import { TextChanges } from "../../article/text-changes.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { toDeskMarks } from "../articles/to-desk-marks.ts";
import { useDesk } from "../desk-context.tsx";
import { ArticleText } from "../text/article-text.tsx";
import { ClaimPreview } from "./claim-preview.tsx";

export type Side = "article" | "preview";

type Props = {
  claim: DeskClaim;
  /** What is being written; null where no review is open. */
  draft: ReviewDraft | null;
  side: Side;
  onSide: (side: Side) => void;
};

/** Beside the work: the article with the claim's words in view, or the public page as it will be. */
export function ArticlePane(props: Props) {
  const { d } = useDesk();
  return (
    <Tabs
      class="pane-frame"
      value={props.side}
      onChange={(side) => props.onSide(side as Side)}
      activationMode="manual"
    >
      <Tabs.List class="pane-tabs" aria-label={d.claim.beside}>
        <Tabs.Trigger value="article">{d.claim.article_beside}</Tabs.Trigger>
        <Tabs.Trigger value="preview">{d.claim.preview}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="article" class="pane text" forceMount hidden={props.side !== "article"}>
        <Show when={props.claim.text_change}>
          {(change) => (
            <div class="note">
              <p>
                {d.claim.anchor[change().state]}{" "}
                <q lang={props.claim.language}>{props.claim.anchor.exact}</q>
              </p>
              <TextChanges changes={change().changes} language={props.claim.language} />
            </div>
          )}
        </Show>
        <Suspense fallback={<p role="status">{d.common.loading}</p>}>
          <ClaimText claim={props.claim} />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="preview" class="pane preview">
        <Suspense fallback={<p role="status">{d.common.loading}</p>}>
          <ClaimPreview claim={props.claim} draft={props.draft} />
        </Suspense>
      </Tabs.Content>
    </Tabs>
  );
}

function ClaimText(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const words = useLanguage();
  const article = createAsyncStore(() => getDeskArticle(props.claim.article.id));
  return (
    <Show when={article()}>
      {(found) => (
        <ArticleText
          article={found()}
          marks={toDeskMarks(found(), [], { ...words, d })}
          current={props.claim.id}
        />
      )}
    </Show>
  );
}
