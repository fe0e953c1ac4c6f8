import { createAsync } from "@solidjs/router";
import { Show } from "solid-js";
import { getDeskMasthead } from "../../api/desk.ts";
import { useDesk } from "../../desk/desk-context.tsx";
import { MastheadForm } from "../../desk/masthead/masthead-form.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** What the public page about the newsroom says. For administrators. */
export default function MastheadPage() {
  const { d, me } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.masthead.title} hidden />
      <h1>{d.masthead.title}</h1>
      <p class="quiet">{d.masthead.intro}</p>
      <Show when={me.role === "admin"} fallback={<p>{d.people.not_allowed}</p>}>
        <Form />
      </Show>
    </div>
  );
}

function Form() {
  const masthead = createAsync(() => getDeskMasthead());
  return <Show when={masthead()}>{(known) => <MastheadForm masthead={known()} />}</Show>;
}
