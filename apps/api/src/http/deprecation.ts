/** Days by which an operation goes, and where that is explained; see /docs/versioning. */
export type Deprecation = {
  /** Day from which it should not be used any more, such as `2027-01-31`. */
  since: string;
  /** Day from which it may not be there any more, once it is known. */
  sunset?: string;
  /** Address of what to use instead; the changelog unless given. */
  guide?: string;
};

/** Tells that an operation goes: Deprecation (RFC 9745), Sunset (RFC 8594) and where to read more. */
export function announceDeprecation(
  response: Response,
  { since, sunset, guide = "/docs/changelog" }: Deprecation,
): Response {
  const { headers } = response;
  headers.set("deprecation", `@${Date.parse(since) / 1000}`);
  if (sunset) headers.set("sunset", new Date(sunset).toUTCString());
  headers.append("link", `<${guide}>; rel="deprecation"; type="text/html"`);
  return response;
}
