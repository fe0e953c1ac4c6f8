import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { createSignal } from "solid-js";
import { useDesk } from "../desk-context.tsx";

/** Signs one out everywhere but here. */
export function SessionsForm() {
  const { d } = useDesk();
  const [ended, setEnded] = createSignal<number | null>(null);
  const end = createWrite((api) => api.POST("/v1/desk/account/end-other-sessions"));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await end.run();
    if (done) setEnded(done.data.ended);
  };
  return (
    <section aria-labelledby="sessions" class="card">
      <h2 id="sessions">{d.account.sessions}</h2>
      <form class="form" method="post" onSubmit={submit}>
        <p class="quiet">{d.account.sessions_hint}</p>
        <FailureNotice failure={end.failure()} />
        <p class="actions">
          <button type="submit" class="button" disabled={end.pending()}>
            {d.account.end_sessions}
          </button>
          <span role="status">{ended() === null ? "" : d.account.ended(ended() ?? 0)}</span>
        </p>
      </form>
    </section>
  );
}
