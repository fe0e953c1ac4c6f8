import type { Change } from "@claimledger/claims/publish/change";

/** An event as it came: its id and its data, byte for byte. */
export type FollowedEvent = { id: string; data: string; change: Change };

/** A follower of the change feed: events as they come, until it is closed or the stream ends. */
export type EventFollower = {
  status: number;
  headers: Headers;
  /** The next event; null when the server ended the stream. Takes nothing from it in between. */
  next: () => Promise<FollowedEvent | null>;
  close: () => Promise<void>;
};

type Fetch = (request: Request) => Response | Promise<Response>;

/** Follows the server-sent events at `url`; see the HTML standard, section 9.2.6. */
export async function followEvents(
  fetch: Fetch,
  url: string,
  headers: Record<string, string> = {},
): Promise<EventFollower> {
  const sent = { accept: "text/event-stream", ...headers };
  const response = await fetch(new Request(url, { headers: sent }));
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = "";

  async function next(): Promise<FollowedEvent | null> {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end === -1) {
        const { done, value } = await reader.read();
        if (done) return null;
        text += decoder.decode(value, { stream: true });
        continue;
      }
      const event = readEvent(text.slice(0, end));
      text = text.slice(end + 2);
      if (event) return event;
    }
  }

  const close = () => reader.cancel().catch(() => undefined);
  return { status: response.status, headers: response.headers, next, close };
}

/** Null for comments and for what only sets the time to wait. */
function readEvent(block: string): FollowedEvent | null {
  const read = (name: string) =>
    block
      .split("\n")
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = read("data");
  if (data === undefined) return null;
  return { id: read("id") ?? "", data, change: JSON.parse(data) as Change };
}
