import { For } from "solid-js";
import { getSiteOrigin } from "../http/site.ts";

const formats = { json: "application/json+oembed", xml: "text/xml+oembed" };

/** Where other sites learn how to show this page (https://oembed.com, section 4). */
export function EmbedLinks(props: { address: string; title: string }) {
  const provider = (format: string) =>
    `${getSiteOrigin()}/oembed?url=${encodeURIComponent(props.address)}&format=${format}`;
  return (
    <For each={Object.entries(formats)}>
      {([format, type]) => (
        <link rel="alternate" type={type} title={props.title} href={provider(format)} />
      )}
    </For>
  );
}
