import type { ClaimMark } from "@claimledger/claims/desk/article";
import { Show } from "solid-js";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import { StatusLabel } from "../claim/status-label.tsx";
import { VerdictBadge } from "../claim/verdict-badge.tsx";
import { languageTags } from "../language/interface-language.ts";
import { useLanguage } from "../language/language-context.tsx";

type Props = { claim: ClaimMark; number: number; language: string };

/**
 * What was found about a claim, beside the line where its words begin. Without room for a margin it
 * is a sheet that the claim's label opens, by the browser's own means (the `popover` attribute).
 */
export function MarginNote(props: Props) {
  const { t, language } = useLanguage();
  const claim = () => props.claim;
  const words = () => (claim().verdict ? t.articles.why : t.articles.details);
  const id = () => `note-${claim().id}`;
  return (
    <>
      <span class="claim-start" id={`claim-${claim().id}`} />
      <span
        class="margin-note"
        id={id()}
        popover="auto"
        role="note"
        lang={languageTags[language]}
        data-claim={props.number}
        data-status={claim().status}
      >
        <span class="margin-note-state">
          <b>{props.number}</b>
          <Show
            when={findStandingVerdict(claim())}
            fallback={<StatusLabel status={claim().status} hadVerdict={claim().verdict !== null} />}
          >
            {(verdict) => <VerdictBadge verdict={verdict()} />}
          </Show>
        </span>
        <span class="margin-note-claim" lang={props.language}>
          {claim().statement}
        </span>
        <Show when={claim().summary}>
          {(summary) => (
            <span class="margin-note-summary" lang={props.language}>
              {summary()}
            </span>
          )}
        </Show>
        <a href={claim().path} aria-label={t.articles.of_claim(words(), props.number)}>
          {words()}
        </a>
        <button type="button" class="button small closes-sheet" popovertarget={id()}>
          {t.articles.close}
        </button>
      </span>
    </>
  );
}
