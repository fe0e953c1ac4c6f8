import { DomainError } from "@claimledger/claims/errors";

type Bounds = {
  /** Most pieces of work in hand at once, and of them most for one client. */
  most: number;
  mostOfOne: number;
};

export type Admission = <T>(client: string, work: () => Promise<T>) => Promise<T>;

const retryAfter = 2;

/**
 * A door for work that is heavy and free to ask for: so many at once, and nobody takes all the places.
 * Whoever finds it full is told when to come again, instead of waiting in a line that grows.
 */
export function openAdmission({ most, mostOfOne }: Bounds): Admission {
  const inHand = new Map<string, number>();
  let all = 0;
  return async function admit(client, work) {
    const own = inHand.get(client) ?? 0;
    if (own >= mostOfOne) throw refusal("too_many_requests", tooManyOfOne(mostOfOne));
    if (all >= most) throw refusal("unavailable", "Too many texts are being analysed. Try again.");
    inHand.set(client, own + 1);
    all += 1;
    try {
      return await work();
    } finally {
      all -= 1;
      const left = (inHand.get(client) ?? 1) - 1;
      if (left > 0) inHand.set(client, left);
      else inHand.delete(client);
    }
  };
}

function tooManyOfOne(most: number): string {
  return `${most} of your texts are being analysed already. Wait for one to be done.`;
}

function refusal(code: "too_many_requests" | "unavailable", detail: string): DomainError {
  return new DomainError(code, detail, [], retryAfter);
}
