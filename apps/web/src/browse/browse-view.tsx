import { Show } from "solid-js";
import type { Refusal } from "../api/read.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Pager } from "../layout/pager.tsx";
import { RefusedQuery } from "../layout/refused-query.tsx";
import { EntryList, type Entry } from "./entry-list.tsx";

type Props = {
  title: string;
  intro: string;
  path: string;
  entries: Entry[];
  refusal?: Refusal | null;
  cursor?: string | undefined;
  next?: string | null;
};

/** A list to browse by. */
export function BrowseView(props: Props) {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{props.title}</h1>
      <p class="lead">{props.intro}</p>
      <Show when={props.refusal} fallback={<EntryList entries={props.entries} />}>
        {(refusal) => <RefusedQuery refusal={refusal()} />}
      </Show>
      <Pager
        label={t.browse.pages}
        path={props.path}
        query={{}}
        cursor={props.cursor}
        next={props.next ?? null}
        words={{ next: t.browse.next, first: t.browse.first }}
      />
    </div>
  );
}
