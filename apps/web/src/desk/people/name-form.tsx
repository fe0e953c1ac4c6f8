import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { getMe } from "../../api/desk.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

/** Changes one's name, and the e-mail that one signs in with. */
export function NameForm() {
  const desk = useDesk();
  const { d } = desk;
  const [name, setName] = createSignal(desk.me.name);
  const [email, setEmail] = createSignal(desk.me.email);
  const [current, setCurrent] = createSignal("");
  const [saved, setSaved] = createSignal(false);
  const hasNewEmail = () => email().trim() !== desk.me.email;
  const save = createWrite((api) =>
    api.PUT("/v1/desk/account", {
      body: {
        name: name(),
        ...(hasNewEmail() && { email: email().trim() }),
        ...(hasNewEmail() && desk.me.has_password && { current_password: current() }),
      },
    }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setSaved(false);
    if (!(await save.run())) return;
    setSaved(true);
    setCurrent("");
    await revalidate(getMe.key);
  }

  return (
    <form class="form card" method="post" onSubmit={submit}>
      <TextField
        label={d.account.name}
        autocomplete="name"
        required
        maxlength={100}
        value={name()}
        onInput={setName}
        fault={findFault(save.failure(), "/name")}
      />
      <TextField
        label={d.account.email}
        type="email"
        autocomplete="email"
        required
        value={email()}
        onInput={setEmail}
        fault={findFault(save.failure(), "/email")}
      />
      <Show when={hasNewEmail() && desk.me.has_password}>
        <TextField
          label={d.account.current_password}
          type="password"
          autocomplete="current-password"
          required
          value={current()}
          onInput={setCurrent}
          fault={findFault(save.failure(), "/current_password")}
        />
      </Show>
      <FailureNotice failure={save.failure()} />
      <p class="actions">
        <button type="submit" class="button primary" disabled={save.pending()}>
          {save.pending() ? d.common.saving : d.account.save_name}
        </button>
        <span role="status">{saved() && d.account.saved}</span>
      </p>
    </form>
  );
}
