import { fetchClaims, fetchSiteName } from "./fetch-claims.ts";
import { findMarks } from "./find-marks.ts";
import { openLayer } from "./open-layer.ts";
import { readSettings, type Settings } from "./read-settings.ts";
import { watchPage } from "./watch-page.ts";

/**
 * Marks the published claims of an article on the page where it stands, without moving anything on
 * it. Where something is missing (a browser too old, an article that is not known, the network), the
 * page stays as it is and the console says why.
 */
async function markPage(settings: Settings): Promise<void> {
  if (!("adoptedStyleSheets" in document)) return;
  // Throws, and so is told, where it is no selector.
  document.createDocumentFragment().querySelector(settings.within);
  const claims = await fetchClaims(settings);
  if (claims.length === 0) return;
  const layer = openLayer(settings, fetchSiteName(settings, claims[0]!));
  let isTold = false;
  watchPage(() => {
    const root = document.querySelector(settings.within);
    if (!root && !isTold)
      console.warn(`Claimledger: nothing on this page matches data-within="${settings.within}"`);
    isTold = true;
    layer.show(findMarks(claims, root));
  }, layer.place);
}

const settings = readSettings(document.currentScript);
if (settings) markPage(settings).catch((error: unknown) => console.warn("Claimledger:", error));
else console.warn("Claimledger: load embed.js by an element <script src=…> that is no module.");
