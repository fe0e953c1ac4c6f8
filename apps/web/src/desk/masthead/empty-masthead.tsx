import { A, createAsync } from "@solidjs/router";
import { Show } from "solid-js";
import { getDeskMasthead } from "../../api/desk.ts";
import { useDesk } from "../desk-context.tsx";

/** Reminds administrators of the page about the newsroom while nobody could be reached by it. */
export function EmptyMasthead() {
  const { d } = useDesk();
  const masthead = createAsync(() => getDeskMasthead());
  const isEmpty = () => {
    const known = masthead();
    return known && !known.organisation && !known.email && !known.address;
  };
  return (
    <Show when={isEmpty()}>
      <p class="note">
        {d.masthead.empty} <A href="/desk/masthead">{d.masthead.fill_in}</A>
      </p>
    </Show>
  );
}
