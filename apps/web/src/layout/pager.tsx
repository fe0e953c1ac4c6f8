import { Show } from "solid-js";
import { toPath } from "../http/read-text.ts";

type Props = {
  label: string;
  path: string;
  query: Record<string, string | undefined>;
  cursor: string | undefined;
  next: string | null;
  words: { next: string; first: string };
};

/** Leads to the next page of a list and back to its first. */
export function Pager(props: Props) {
  return (
    <Show when={props.cursor || props.next}>
      <nav class="pager" aria-label={props.label}>
        <Show when={props.cursor}>
          <a href={toPath(props.path, props.query)}>{props.words.first}</a>
        </Show>
        <Show when={props.next}>
          {(cursor) => (
            <a rel="next" href={toPath(props.path, { ...props.query, cursor: cursor() })}>
              {props.words.next}
            </a>
          )}
        </Show>
      </nav>
    </Show>
  );
}
