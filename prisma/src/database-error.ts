/** A fault of the database whose message is one sentence for whoever runs the server. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}
