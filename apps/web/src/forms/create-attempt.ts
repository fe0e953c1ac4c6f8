/**
 * Keys for creating writes (Idempotency-Key): the same body keeps its key until it succeeded, so that
 * a repeat after a lost answer creates nothing twice; another body is another attempt.
 */
export function createAttempt() {
  let body = "";
  let key = "";

  function keyFor(input: unknown): string {
    const text = JSON.stringify(input) ?? "";
    if (!key || text !== body) key = crypto.randomUUID();
    body = text;
    return key;
  }

  function finish(): void {
    key = "";
  }

  return { keyFor, finish };
}
