import { Show, type ParentProps } from "solid-js";
import { toWebAddress } from "../http/web-address.ts";

type Props = ParentProps<{ href: string | null; lang?: string; class?: string }>;

/** A link to another site; only its text where the address is none of the web. */
export function ExternalLink(props: Props) {
  return (
    <Show
      when={toWebAddress(props.href)}
      fallback={<span lang={props.lang}>{props.children}</span>}
    >
      {(href) => (
        <a href={href()} rel="nofollow noopener external" lang={props.lang} class={props.class}>
          {props.children}
        </a>
      )}
    </Show>
  );
}
