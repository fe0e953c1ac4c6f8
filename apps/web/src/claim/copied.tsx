import type { JSX } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

/** A text and the button that copies it, which only a script can show. */
export function Copied(props: {
  id: string;
  label: string;
  code?: boolean;
  children: JSX.Element;
}) {
  const { t } = useLanguage();
  return (
    <div class="copied">
      <p id={props.id} class={props.code ? "citation code" : "citation"}>
        {props.children}
      </p>
      <button
        type="button"
        class="button small"
        hidden
        data-copy={props.id}
        data-copied={t.claim.copied}
      >
        {props.label}
      </button>
    </div>
  );
}
