import { makeSelectors } from "@claimledger/claims/article/selector";
import { sliceCodePoints } from "@claimledger/claims/article/text";
import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { ClaimInput, DeskClaim } from "@claimledger/claims/desk/claim";
import { revalidate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, on, onMount, Show } from "solid-js";
import { findProposals, findQueue, getDeskArticle } from "../../api/desk.ts";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { showOpened } from "../../forms/show-opened.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { useTextPlaces } from "../text/text-places.tsx";
import type { TextPlace } from "../text/text-range.ts";
import { createTakeBack } from "./create-take-back.ts";
import { findWords } from "./find-words.ts";
import { PlaceChoice } from "./place-choice.tsx";

type Props = { article: DeskArticle; selected: TextPlace | null; onClose: () => void };

/** Adds a claim from words selected in the text, or typed as they stand there. */
export function AddClaim(props: Props) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const places = useTextPlaces();
  const [words, setWords] = createSignal("");
  const [selected, setSelected] = createSignal<TextPlace | null>(null);
  const [chosen, setChosen] = createSignal(0);
  const [statement, setStatement] = createSignal("");
  const [isMissing, setMissing] = createSignal(false);
  const takeBack = createTakeBack();
  const { id } = props.article;
  const readAgain = () => revalidate([getDeskArticle.keyFor(id), findProposals.key, findQueue.key]);
  const text = () => props.article.text ?? "";
  const found = createMemo(() => (selected() ? [selected()!] : findWords(text(), words())));
  const place = () => found()[chosen()];
  const attempt = createAttempt();
  const add = createWrite((api, body: ClaimInput) =>
    api.POST("/v1/desk/articles/{id}/claims", {
      params: {
        path: { id: props.article.id },
        header: { "idempotency-key": attempt.keyFor(body) },
      },
      body,
    }),
  );

  let heading: HTMLElement | undefined;
  createEffect(
    on(
      () => props.selected,
      (now) => {
        if (!now) return;
        if (heading) showOpened(heading);
        setSelected(now);
        setWords(sliceCodePoints(text(), now.start, now.end));
        setChosen(0);
        setMissing(false);
      },
    ),
  );
  createEffect(() => {
    const shown = place();
    if (shown && !selected() && words().trim().length > 1) places.reveal(shown);
  });

  function type(typed: string): void {
    setWords(typed);
    setSelected(null);
    setChosen(0);
    setMissing(false);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const at = place();
    if (!at) return void setMissing(true);
    const selectors = makeSelectors(text(), at.start, at.end);
    const claim = await add.run({
      selectors,
      ...(statement().trim() && { statement: statement() }),
    });
    if (!claim) return;
    attempt.finish();
    finish(claim.data as DeskClaim);
    await readAgain();
  }

  function finish(claim: DeskClaim): void {
    places.point([]);
    props.onClose();
    const link = { href: `/desk/claims/${claim.id}`, label: d.proposals.open_claim };
    const undo = async () => {
      const isDone = await takeBack(claim);
      await readAgain();
      return isDone;
    };
    notify({ words: d.article.added, about: claim, link, undo });
  }

  return (
    <section aria-labelledby="add-claim" class="card" ref={focusFirst}>
      <h2 id="add-claim" ref={(element) => (heading = element)}>
        {d.article.add_title}
      </h2>
      <form
        class="form"
        method="post"
        onSubmit={submit}
        onKeyDown={(event) => event.key === "Escape" && props.onClose()}
      >
        <TextField
          label={d.article.words}
          hint={d.article.add_hint}
          rows={2}
          required
          lang={props.article.language}
          value={words()}
          onInput={type}
          fault={isMissing() ? d.article.words_missing : findFault(add.failure(), "/selectors")}
        />
        <PlaceChoice count={found().length} chosen={chosen()} onChoose={setChosen} />
        <TextField
          label={d.common.optional(d.proposals.statement)}
          hint={d.article.statement_hint}
          maxlength={2000}
          lang={props.article.language}
          value={statement()}
          onInput={setStatement}
          fault={findFault(add.failure(), "/statement")}
        />
        <FailureNotice failure={add.failure()} />
        <p class="actions">
          <button type="submit" class="button primary" disabled={add.pending()}>
            {add.pending() ? d.article.adding : d.article.add}
          </button>
          <Show when={!add.pending()}>
            <button type="button" class="button" onClick={() => props.onClose()}>
              {d.common.cancel}
            </button>
          </Show>
        </p>
      </form>
    </section>
  );
}

/** Whoever asked for the form by key types at once; a selection by pointer goes on undisturbed. */
function focusFirst(section: HTMLElement): void {
  onMount(() => {
    if (window.getSelection()?.isCollapsed ?? true) section.querySelector("textarea")?.focus();
  });
}
