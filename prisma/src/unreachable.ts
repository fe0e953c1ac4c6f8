/** Says in a sentence, without the password, why a connection to the URL failed. */
export function explainUnreachable(
  url: string,
  { message, code }: Error & { code?: string },
): string {
  const { username, pathname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  if (code === "3D000")
    return `The server at ${placeOf(url)} has no database "${database}"; create it.`;
  if (code === "28P01" || code === "28000") {
    return `The server at ${placeOf(url)} refuses the user "${username}" or its password.`;
  }
  const reason = message === "" ? (code ?? "no answer") : message;
  return `The database at ${placeOf(url)} cannot be reached (${reason}); is PostgreSQL running there?`;
}

/** Host and port of a database URL. */
export function placeOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname || "localhost"}:${port || "5432"}`;
}
