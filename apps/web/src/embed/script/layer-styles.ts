import type { choosePalette } from "./colours.ts";
import { tones } from "./highlight-names.ts";

type Palette = ReturnType<typeof choosePalette>;

/** Words are underlined, singly where the verdict is as it was, doubly where it was corrected. */
export function toPageStyles(colours: Palette): string {
  return tones
    .flatMap((tone) =>
      (["published", "corrected"] as const).map(
        (status) =>
          `::highlight(claimledger-${tone}-${status}){text-decoration:underline ${status === "corrected" ? "double" : "solid"} 2px ${colours[tone]};background-color:${colours[tone]}1f}`,
      ),
    )
    .join("");
}

/** All that stands over the page has no part in its layout. */
export function toLayerStyles(colours: Palette): string {
  const { surface, ink, quiet, line, accent, focus } = colours;
  const toned = tones.map((tone) => `[data-tone="${tone}"]{color:${colours[tone]}}`).join("");
  return `:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:1!important}
.sign{position:absolute;top:0;left:0;box-sizing:border-box;width:24px;height:24px;margin:0;padding:4px 0 4px 8px;border:0;background:none;cursor:pointer}
.sign[hidden]{display:none}
svg{display:block;width:16px;height:16px;fill:${surface};stroke:currentcolor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
path{fill:none}
.full circle{fill:currentcolor}
.full path{stroke:${surface}}
:focus-visible{outline:2px solid ${focus};outline-offset:1px;border-radius:4px}
.note{position:absolute;inset:auto;box-sizing:border-box;width:min(20rem,calc(100vw - 16px));margin:0;padding:12px 16px;border:1px solid ${line};border-radius:6px;background:${surface};color:${ink};font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere;box-shadow:0 4px 16px #0003}
.note p{margin:0 0 6px}
.note .answer{display:flex;align-items:center;gap:6px;font-size:16px;font-weight:700}
.note .words{font:600 15px/1.4 Georgia,serif}
.note .quiet{color:${quiet}}
.note svg{flex:none}
a:not(.sign){color:${accent};font-weight:600}
${toned}
@media print{.sign{display:none}}
@media (forced-colors:active){.sign,.answer{color:CanvasText}svg{fill:Canvas}.full path{stroke:Canvas}}`;
}
