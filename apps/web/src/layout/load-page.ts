import { FileRoutes } from "@solidjs/start/router";
import type { Component } from "solid-js";

/** A frame around pages, or a page. */
type Part = {
  path: string;
  $component?: { import: () => Promise<{ default: Component }> };
  component?: Component;
  children?: Part[];
};

/**
 * Loads the code of the page at a path and of its frames, so that all of it is taken over in one go. Solid
 * ends hydration at the first event that it handles: a part that came later would be made anew, and
 * what was typed there, or waits to be sent, would be gone.
 */
export async function loadPage(path: string): Promise<void> {
  const parts = findParts(FileRoutes() as Part[], toPieces(path)) ?? [];
  await Promise.all(parts.map(loadPart));
}

async function loadPart(part: Part): Promise<void> {
  const code = await part.$component?.import();
  if (code) part.component = code.default;
}

/** From the outermost frame to the page; null where no page has that path. */
function findParts(routes: Part[], pieces: string[]): Part[] | null {
  for (const route of routes) {
    const rest = findRest(toPieces(route.path), pieces);
    if (!rest) continue;
    if (!route.children && rest.length === 0) return [route];
    const inner = route.children && findParts(route.children, rest);
    if (inner) return [route, ...inner];
  }
  return null;
}

/** What follows the pieces that a route names; null where it names others. */
function findRest(names: string[], pieces: string[]): string[] | null {
  const fits = names.every((name, at) => name === pieces[at] || (name[0] === ":" && pieces[at]));
  return fits ? pieces.slice(names.length) : null;
}

function toPieces(path: string): string[] {
  return path.split("/").filter(Boolean);
}
