const here = "http://local.invalid";

/** The path to return to, when it lies on this site; otherwise `fallback`. */
export function toLocalPath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/")) return fallback;
  const url = URL.canParse(value, here) ? new URL(value, here) : null;
  if (!url || url.origin !== here || url.pathname.startsWith("//")) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page that leads back to `path` afterwards. */
export function toSignInPath(path: string): string {
  return `/sign-in?next=${encodeURIComponent(toLocalPath(path, "/desk"))}`;
}
