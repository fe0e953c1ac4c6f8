/** The members of an entry that come from its event `e`. */
export const header = `
  '"actor_role":"' || e."actorRole" || '","claim_id":"' || e."claimId" ||
  '","document_sha256":"' || encode(e."sha256", 'hex') ||
  '","leaf_sha256":"' || encode(e."leafHash", 'hex') ||
  '","seq":' || e."seq" ||
  ',"time":"' || to_char(e."time" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ||
  '","type":"' || e."type" || '"'`;

/** Events in the order of the log; `after` and `limit` are SQL. */
export function selectEvents(after: string, limit: string): string {
  return `SELECT * FROM "Event" WHERE "seq" > ${after} ORDER BY "seq" LIMIT ${limit}`;
}

/** Events with their documents, up to the one that makes these `most` bytes large. */
export function selectDocuments(events: string, most: string): string {
  return `
    SELECT * FROM (
      SELECT e.*, d."bytes", d."blankReason",
        sum(octet_length(d."bytes")) OVER (ORDER BY e."seq") - octet_length(d."bytes") AS before
      FROM (${events}) e JOIN "Document" d USING ("sha256")) e
    WHERE coalesce(e.before, 0) < ${most}`;
}

/** An entry as JSON with its document, as it was published; `begin` is SQL for the text before it. */
export function writeWithDocument(begin: string): string {
  return `convert_to(${begin} || '{' || ${header} || ',"blank_reason":' ||
      coalesce(to_json(e."blankReason")::text, 'null') || ',"document":', 'UTF8')
    || coalesce(e."bytes", 'null'::bytea) || '}'::bytea`;
}
