import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { getMe } from "../../api/desk.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

/** Sets the first password, or changes the one there is. */
export function PasswordForm() {
  const desk = useDesk();
  const { d } = desk;
  const [password, setPassword] = createSignal("");
  const [current, setCurrent] = createSignal("");
  const [saved, setSaved] = createSignal(false);
  const save = createWrite((api) =>
    api.PUT("/v1/desk/account", {
      body: { password: password(), ...(desk.me.has_password && { current_password: current() }) },
    }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setSaved(false);
    if (!(await save.run())) return;
    setSaved(true);
    setPassword("");
    setCurrent("");
    await revalidate(getMe.key);
  }

  return (
    <section aria-labelledby="password" class="card">
      <h2 id="password">{d.account.password}</h2>
      <form class="form brief" method="post" onSubmit={submit}>
        <input type="hidden" name="username" autocomplete="username" value={desk.me.email} />
        <Show when={desk.me.has_password}>
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
        <TextField
          label={d.account.new_password}
          type="password"
          autocomplete="new-password"
          hint={d.account.new_password_hint}
          required
          value={password()}
          onInput={setPassword}
          fault={findFault(save.failure(), "/password")}
        />
        <FailureNotice failure={save.failure()} />
        <p class="actions">
          <button type="submit" class="button primary" disabled={save.pending()}>
            {save.pending() ? d.common.saving : d.account.set_password}
          </button>
          <span role="status">{saved() && d.account.password_saved}</span>
        </p>
      </form>
    </section>
  );
}
