/** The header that binds a change to the row version it was made from (RFC 9110, If-Match). */
export function ifMatch(rowVersion: number): { "if-match": string } {
  return { "if-match": `"${rowVersion}"` };
}
