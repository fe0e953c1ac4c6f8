import { useIsRouting, useLocation, useNavigate } from "@solidjs/router";
import { createEffect } from "solid-js";
import { isServer } from "solid-js/web";
import { setPageRedirect } from "../http/page-status.ts";

/** Leads from any other address of a page to its one canonical path. */
export function CanonicalPath(props: { path: string }) {
  const location = useLocation();
  const navigate = useNavigate();
  const isRouting = useIsRouting();
  const isElsewhere = () => location.pathname !== props.path;
  if (isServer && isElsewhere()) setPageRedirect(props.path, 301);
  createEffect(() => {
    if (isRouting() || !isElsewhere()) return;
    navigate(`${props.path}${location.hash}`, { replace: true, scroll: false });
  });
  return null;
}
