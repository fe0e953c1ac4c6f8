import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import { createSignal, For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { VersionContent } from "./version-content.tsx";

/** Every version ever submitted, with who approved it and when it was published. */
export function VersionList(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const submitted = () => props.claim.reviews.filter(({ versions }) => versions.length > 0);
  return (
    <Show when={submitted().length > 0}>
      <section aria-labelledby="versions" class="card">
        <h2 id="versions">{d.review.versions}</h2>
        <For each={submitted()}>
          {(review) => (
            <For each={review.versions}>
              {(version) => (
                <VersionItem review={review} version={version} lang={props.claim.language} />
              )}
            </For>
          )}
        </For>
      </section>
    </Show>
  );
}

type ItemProps = { review: DeskReview; version: DeskReview["versions"][number]; lang: string };

function VersionItem(props: ItemProps) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const version = () => props.version;
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {d.review.version(d.review.purpose[props.review.purpose], version().number)}{" "}
        <Show when={version().published_at}>
          {(time) => <span class="tag">{d.review.published_at(format.date(time()))}</span>}
        </Show>
      </summary>
      <p class="quiet">
        {d.review.words_of(format.list(version().writers.map(({ name }) => name)))};{" "}
        {d.review.submitted_at(version().submitted_by.name, format.time(version().submitted_at))}
        <Show when={version().approved_by}>
          {(person) => (
            <>; {d.review.approved_at(person().name, format.time(version().approved_at ?? ""))}</>
          )}
        </Show>
      </p>
      <Show when={isOpen()}>
        <VersionContent review={props.review} number={version().number} lang={props.lang} />
      </Show>
    </details>
  );
}
