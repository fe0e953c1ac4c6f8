/** A request that nobody answered: the network failed, or the time was over. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly url: string;

  constructor(request: Request, why: string, cause?: unknown) {
    super(`${request.method} ${request.url} was not answered: ${why}.`, { cause });
    this.url = request.url;
  }
}
