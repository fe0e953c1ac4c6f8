import pg from "pg";
import type { Logger } from "pino";

/** Whoever wants to hear of publications. */
export type PublicationFollower = {
  /** A claim has a newer document: the one of event `seq`. */
  published: (claimId: string, seq: number) => void;
  /** The connection was lost: from now on publications are missed. */
  lost?: () => void;
  /** It is there again, or for the first time. */
  connected?: () => void;
};

/** News of publications by any process, over one LISTEN connection for all that want them. */
export type Publications = {
  subscribe: (follower: PublicationFollower) => void;
  isConnected: () => boolean;
  follow: () => Promise<void>;
  close: () => Promise<void>;
};

type Options = { listenUrl: string; log: Logger };

const longestRetry = 5_000;

/** Listens once `follow` is called, and again after each loss, until it is closed. */
export function openPublications({ listenUrl, log }: Options): Publications {
  const followers: PublicationFollower[] = [];
  let listener: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  function tell(payload = ""): void {
    const [claimId = "", seq = ""] = payload.split(" ");
    for (const { published } of followers) published(claimId, Number(seq));
  }

  function lose(client: pg.Client, wait: number): void {
    if (listener === client) listener = null;
    for (const { lost } of followers) lost?.();
    client.removeAllListeners("end");
    client.end().catch(() => undefined);
    if (!closed) retry = setTimeout(() => void connect(wait), wait);
  }

  async function connect(wait = 100): Promise<void> {
    const client = new pg.Client({ connectionString: listenUrl, keepAlive: true });
    client.on("error", (error) => log.warn({ err: error }, "the LISTEN connection failed"));
    client.on("notification", ({ payload }) => tell(payload));
    try {
      await client.connect();
      await client.query("LISTEN claim_published");
      client.on("end", () => lose(client, 100));
      listener = client;
      for (const { connected } of followers) connected?.();
    } catch {
      lose(client, Math.min(longestRetry, wait * 2));
    }
  }

  async function close(): Promise<void> {
    closed = true;
    clearTimeout(retry);
    listener?.removeAllListeners("end");
    await listener?.end();
  }

  return {
    subscribe: (follower) => void followers.push(follower),
    isConnected: () => listener !== null,
    follow: () => connect(),
    close,
  };
}
