import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { Show } from "solid-js";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import { ChangeNotice } from "./change-notice.tsx";
import { DiscardButton } from "./discard-button.tsx";
import type { DraftSaver } from "./draft-saver.ts";
import { listMissing } from "./missing-list.tsx";
import { ReturnForm } from "./return-form.tsx";
import { showReview } from "./show-review.ts";

type Props = {
  review: DeskReview;
  claim: DeskClaim;
  saver: DraftSaver;
  isWriter: boolean;
  hasChanges: boolean;
};

/** Submit, approve, publish, return, discard: what this person may do in this status. */
export function ReviewActions(props: Props) {
  const { d, me } = useDesk();
  const { notify } = useNotices();
  const can = () => props.review.can;
  const refresh = () => refreshClaim(props.claim);
  const at = (rowVersion: number) => ({
    params: { path: { id: props.review.id } },
    headers: ifMatch(rowVersion),
  });
  const submit = createWrite((api) =>
    api.POST("/v1/desk/reviews/{id}/submit", at(props.saver.rowVersion())),
  );
  const approve = createWrite((api, publish: boolean) =>
    api.POST("/v1/desk/reviews/{id}/approve", {
      ...at(props.review.row_version),
      body: { publish },
    }),
  );
  const publish = createWrite((api) =>
    api.POST("/v1/desk/reviews/{id}/publish", at(props.review.row_version)),
  );
  const isBusy = () => submit.pending() || approve.pending() || publish.pending();
  const sendDraft = async () => {
    if (!(await props.saver.flush())) return;
    const isDone = await submit.run();
    await refresh();
    if (isDone) tell("submitted");
  };
  /** What was done, and the focus where it can be read: its button is gone. */
  const tell = (done: keyof typeof d.review.done) => {
    const link = { href: props.claim.path, label: d.common.public_page };
    notify({ words: d.review.done[done], ...(done === "published" && { link }) });
    showReview();
  };
  const sendApproval = async (isPublished: boolean) => {
    const isDone = await approve.run(isPublished);
    await refresh();
    if (isDone) tell(isPublished ? "published" : "approved");
  };
  const sendPublication = async () => {
    const isDone = await publish.run();
    await refresh();
    if (isDone) tell("published");
  };
  const isMissing = () => listMissing({ ...props, draft: props.saver.draft() }).length > 0;
  const isAuthor = () => props.review.author.id === me.id;
  const canSubmit = () => props.isWriter && can().submit === null && props.hasChanges;

  useCommands(() => {
    const page = { group: "page" } as const;
    return [
      ...(canSubmit() && !isMissing()
        ? [
            {
              ...page,
              id: "submit",
              keys: "$mod+Enter",
              label: d.review.submit,
              run: () => void sendDraft(),
            },
          ]
        : []),
      ...(can().approve === null
        ? [
            {
              ...page,
              id: "approve-publish",
              label: d.review.approve_publish,
              run: () => void sendApproval(true),
            },
            {
              ...page,
              id: "approve",
              label: d.review.approve,
              run: () => void sendApproval(false),
            },
          ]
        : []),
      ...(can().publish === null
        ? [
            {
              ...page,
              id: "publish",
              label: d.review.publish,
              run: () => void sendPublication(),
            },
          ]
        : []),
    ];
  });

  return (
    <div class="review-actions">
      <FailureNotice failure={submit.failure() ?? approve.failure() ?? publish.failure()} />
      <ChangeNotice review={props.review} canSubmit={canSubmit()} />
      <p class="actions">
        <Show when={canSubmit()}>
          <button
            type="button"
            class="button primary"
            disabled={isBusy() || isMissing()}
            onClick={() => void sendDraft()}
          >
            {props.review.status === "draft" ? d.review.submit : d.review.resubmit}
          </button>
        </Show>
        <Show when={can().approve === null}>
          <button
            type="button"
            class="button primary"
            disabled={isBusy()}
            onClick={() => void sendApproval(true)}
          >
            {d.review.approve_publish}
          </button>
          <button
            type="button"
            class="button"
            disabled={isBusy()}
            onClick={() => void sendApproval(false)}
          >
            {d.review.approve}
          </button>
        </Show>
        <Show when={can().publish === null}>
          <button
            type="button"
            class="button primary"
            disabled={isBusy()}
            onClick={() => void sendPublication()}
          >
            {d.review.publish}
          </button>
        </Show>
      </p>
      <Show when={props.review.status === "submitted"}>
        <p class="quiet">
          {can().approve === "second_person" ? d.review.second_person : d.review.submitted_hint}
        </p>
      </Show>
      <Show when={can().return_to_author === null && !isAuthor()}>
        <ReturnForm
          review={props.review}
          onDone={async () => {
            await refresh();
            tell("returned");
          }}
        />
      </Show>
      <Show when={can().discard === null}>
        <DiscardButton review={props.review} saver={props.saver} onDone={refresh} />
      </Show>
    </div>
  );
}
