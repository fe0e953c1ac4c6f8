import { A, useLocation } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { signOut } from "../api/auth.ts";
import { useDesk } from "./desk-context.tsx";
import { findCurrent } from "./find-current.ts";

/** The desk's own navigation, and who is signed in. */
export function DeskNav() {
  const desk = useDesk();
  const { d } = desk;
  const location = useLocation();
  const links = () => [
    { href: "/desk", label: d.nav.queue },
    { href: "/desk/articles", label: d.nav.articles },
    { href: "/desk/import", label: d.nav.import },
    { href: "/desk/submissions", label: d.nav.submissions },
    ...(desk.me.role === "admin"
      ? [
          { href: "/desk/people", label: d.nav.people },
          { href: "/desk/masthead", label: d.nav.masthead },
        ]
      : []),
    { href: "/desk/account", label: d.nav.account },
  ];
  return (
    <div class="desk-bar">
      <div class="desk-bar-inner">
        <nav aria-label={d.nav.label}>
          <ul class="site-nav">
            <For each={links()}>
              {({ href, label }) => (
                <li>
                  <a href={href} aria-current={findCurrent(href, location.pathname)}>
                    {label}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </nav>
        <p class="quiet">{d.nav.signed_in(desk.me.name, d.people.roles[desk.me.role])}</p>
        <SignOut />
      </div>
      <Show when={!desk.me.has_password}>
        <p class="desk-hint">
          {d.nav.set_password} <A href="/desk/account">{d.nav.set_password_link}</A>
        </p>
      </Show>
    </div>
  );
}

function SignOut() {
  const { d } = useDesk();
  const [pending, setPending] = createSignal(false);
  const leave = async () => {
    setPending(true);
    if (await signOut()) window.location.assign("/");
    setPending(false);
  };
  return (
    <button type="button" class="button small" disabled={pending()} onClick={leave}>
      {d.nav.sign_out}
    </button>
  );
}
