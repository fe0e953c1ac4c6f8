/** A page's data could not be read. Carries no cause and no stack, since it travels to the browser. */
export class PageFailure extends Error {
  readonly requestId: string | null;

  constructor(requestId: string | null) {
    super("The page's data could not be read.");
    this.requestId = requestId;
    delete this.stack;
  }
}
