import { choosePalette } from "./colours.ts";
import type { Mark } from "./find-marks.ts";
import { showHighlights } from "./show-highlights.ts";
import { toLayerStyles, toPageStyles } from "./layer-styles.ts";
import { makeElement } from "./make-element.ts";
import { makeNote, type Note } from "./make-note.ts";
import { noteWords } from "./note-words.ts";
import { placeNote, placeSigns } from "./place-signs.ts";
import type { Settings } from "./read-settings.ts";

/** What answers clicks of its own; those on our signs come as clicks on the element that holds them. */
const taken =
  "claimledger-marks,a,button,input,label,select,textarea,summary,[contenteditable],[role]";

export type Layer = { show: (marks: Mark[]) => void; place: () => void };

/**
 * What is drawn over the page: underlines under the words and, in the margin, a sign for each claim.
 * It lies outside the page's body and its layout, in a tree whose styles are its own.
 */
export function openLayer(settings: Settings, siteName: Promise<string>): Layer {
  const colours = choosePalette();
  const host = makeElement("claimledger-marks" as "div", {});
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [toSheet(toLayerStyles(colours))];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, toSheet(toPageStyles(colours))];
  const { all } = noteWords[settings.language ?? "en"];
  const group = makeElement("div", { role: "group", "aria-label": all });
  root.append(group);
  const notes = new Map<string, Note>();
  let shown: Mark[] = [];

  const getNote = (mark: Mark): Note => {
    const known = notes.get(mark.claim.id);
    if (known) return known;
    const note = makeNote(mark.claim, settings, siteName);
    note.body?.addEventListener("beforetoggle", () => placeNote(note));
    notes.set(mark.claim.id, note);
    return note;
  };
  const place = () => placeSigns(shown, (mark) => getNote(mark).sign, host);

  document.addEventListener("click", (event) => {
    const mark = findMarkAt(shown, event);
    if (mark) getNote(mark).body?.showPopover();
  });
  return {
    place,
    show: (marks) => {
      shown = marks;
      if (marks.length > 0 && !host.isConnected) document.documentElement.append(host);
      const parts = marks.map(getNote).flatMap(({ sign, body }) => (body ? [sign, body] : [sign]));
      if (!hasJust(group, parts)) group.replaceChildren(...parts);
      showHighlights(marks);
      place();
    },
  };
}

function hasJust({ children }: Element, parts: Element[]): boolean {
  return children.length === parts.length && parts.every((part, at) => children[at] === part);
}

function toSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** The mark whose words were clicked, unless the click was meant for something of the page's own. */
function findMarkAt(marks: Mark[], event: MouseEvent): Mark | undefined {
  const { target, clientX: x, clientY: y } = event;
  const isTaken =
    event.defaultPrevented ||
    !(target instanceof Element) ||
    target.closest(taken) ||
    getSelection()?.isCollapsed === false;
  if (isTaken) return undefined;
  return marks.findLast(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  );
}
