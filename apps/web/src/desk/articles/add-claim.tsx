import { makeSelectors } from "@claimledger/claims/article/selector";
import { sliceCodePoints } from "@claimledger/claims/article/text";
import type { ClaimInput } from "@claimledger/claims/desk/claim";
import type { DeskArticle } from "@claimledger/claims/desk/article";
import { A, revalidate } from "@solidjs/router";
import { createEffect, createSignal, on, Show } from "solid-js";
import { getDeskArticle } from "../../api/desk.ts";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { findWords } from "./find-words.ts";

type Props = { article: DeskArticle; selected: { start: number; end: number } | null };

/** Adds a claim from words selected in the text, or typed as they stand there. */
export function AddClaim(props: Props) {
  const { d } = useDesk();
  const [words, setWords] = createSignal("");
  const [place, setPlace] = createSignal<{ start: number; end: number } | null>(null);
  const [statement, setStatement] = createSignal("");
  const [fault, setFault] = createSignal<string>();
  const [addedId, setAddedId] = createSignal<string | null>(null);
  const text = () => props.article.text ?? "";
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

  createEffect(
    on(
      () => props.selected,
      (selected) => {
        if (!selected) return;
        setPlace(selected);
        setWords(sliceCodePoints(text(), selected.start, selected.end));
        setFault(undefined);
      },
    ),
  );

  function type(typed: string): void {
    setWords(typed);
    setPlace(null);
    setFault(undefined);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const found = place() ?? findWords(text(), words());
    if (typeof found === "string") {
      setFault(found === "missing" ? d.article.words_missing : d.article.words_twice);
      return;
    }
    const selectors = makeSelectors(text(), found.start, found.end);
    const claim = await add.run({
      selectors,
      ...(statement().trim() && { statement: statement() }),
    });
    if (!claim) return;
    attempt.finish();
    setAddedId(claim.data.id);
    type("");
    setStatement("");
    await revalidate(getDeskArticle.keyFor(props.article.id));
  }

  return (
    <section aria-labelledby="add-claim" class="card">
      <h2 id="add-claim">{d.article.add_title}</h2>
      <form class="form" method="post" onSubmit={submit}>
        <TextField
          label={d.article.words}
          hint={d.article.add_hint}
          rows={2}
          required
          lang={props.article.language}
          value={words()}
          onInput={type}
          fault={fault() ?? findFault(add.failure(), "/selectors")}
        />
        <TextField
          label={`${d.proposals.statement} (${d.common.optional})`}
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
          <Show when={addedId()}>
            {(id) => (
              <span role="status">
                {d.article.added} <A href={`/desk/claims/${id()}`}>{d.proposals.open_claim}</A>
              </span>
            )}
          </Show>
        </p>
      </form>
    </section>
  );
}
