import sansLatin from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import sansVietnamese from "@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url";
import { bold, regular } from "virtual:claimledger/serif-fonts";
import { For } from "solid-js";

/** The letters that every page needs: Vietnamese ones too, as claims are in any language. */
const fonts = [sansLatin, bold, regular, sansVietnamese];

/** Where the network is seldom slow. A phone reads first, and has the fonts on the next page. */
const wide = "(min-width: 48em)";

/** Loads the fonts along with the styles, so that they are there at the first paint. */
export function FontPreloads() {
  return (
    <For each={fonts}>
      {(href) => (
        <link rel="preload" as="font" type="font/woff2" href={href} media={wide} crossorigin="" />
      )}
    </For>
  );
}
