import { isServer } from "solid-js/web";
import { getPageContext } from "./page-context.ts";

/** The site's name; in the browser as its pages say it. */
export function getSiteName(): string {
  if (isServer) return getPageContext().siteName;
  const meta = document.querySelector<HTMLMetaElement>("meta[name=application-name]");
  return meta?.content ?? "";
}

/** The site's public origin, without a trailing slash. */
export function getSiteOrigin(): string {
  return isServer ? getPageContext().publicUrl : window.location.origin;
}
