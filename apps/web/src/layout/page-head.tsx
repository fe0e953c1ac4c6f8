import { Link, Meta, Title } from "@solidjs/meta";
import { Show } from "solid-js";
import { getSiteName } from "../http/site.ts";
import { useLanguage } from "../language/language-context.tsx";

type Props = {
  /** Left out on the home page, which is titled by the site itself. */
  title?: string;
  description?: string;
  /** Absolute address of the one canonical page. */
  canonical?: string;
  /** For pages that search engines have no business with. */
  hidden?: boolean;
};

/** Title and description of a page in its document's head. */
export function PageHead(props: Props) {
  const { t } = useLanguage();
  return (
    <>
      <Title>
        {props.title ? `${props.title} · ${getSiteName()}` : `${getSiteName()}: ${t.site.tagline}`}
      </Title>
      <Show when={props.description}>
        {(description) => <Meta name="description" content={description()} />}
      </Show>
      <Show when={props.canonical}>{(href) => <Link rel="canonical" href={href()} />}</Show>
      <Show when={props.hidden}>
        <Meta name="robots" content="noindex" />
      </Show>
    </>
  );
}
