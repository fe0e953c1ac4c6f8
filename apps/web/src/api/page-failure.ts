/** A page's data could not be read. Carries no cause and no stack, since it travels to the browser. */
export class PageFailure extends Error {
  readonly requestId: string | null;
  /** Whether the API has too much to do, which passes. */
  readonly isBusy: boolean;

  constructor(requestId: string | null, isBusy = false) {
    super("The page's data could not be read.");
    this.requestId = requestId;
    this.isBusy = isBusy;
    delete this.stack;
  }
}

/** 503 where the site has too much to do, which passes; 500 for all else. */
export function getFailureStatus(error: unknown): 500 | 503 {
  return error instanceof Error && Reflect.get(error, "isBusy") === true ? 503 : 500;
}
