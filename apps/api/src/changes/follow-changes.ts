import type { Pool } from "pg";
import type { Logger } from "pino";
import { DomainError } from "@claimledger/claims/errors";
import type { Publications } from "../publication/follow-publications.ts";
import type { Turns } from "./open-turns.ts";
import { readChanges, type Include } from "./read-changes.ts";

/** The change feed as server-sent events, for followers that stay. */
export type ChangeStreams = {
  /** Everything after event `after`, from then on without end. Refuses when there are too many. */
  open: (after: number, include: Include) => ReadableStream<Uint8Array>;
  /** Ends all of them: a follower comes back by itself, to this process or another. */
  close: () => void;
};

type Options = {
  pool: Pool;
  publications: Publications;
  log: Logger;
  /** For what followers read by themselves. */
  takeTurn: Turns;
  mostFollowers?: number;
};

type Follower = {
  controller: ReadableStreamDefaultController<Uint8Array>;
  /** Seq of the last event it was given. */
  position: number;
  /** It has all there is and waits; otherwise it reads its own pages. */
  isCurrent: boolean;
  isReading: boolean;
};

/** The followers that get entries of the same form. */
type Channel = {
  include: Include;
  /** Seq up to which its current followers have been given everything. */
  position: number;
  followers: Set<Follower>;
  isReading: boolean;
  hasNews: boolean;
};

const pageSize = 200;
const heartbeatMs = 15_000;
/** A page that all share is as large as it may be; one for a single follower lies in memory for it. */
const mostShared = 1_000_000;
const mostOfOne = 64 * 1024;
/** What may lie unsent for one follower before it is left to read for itself again. */
const queued = 64 * 1024;

const encoder = new TextEncoder();
const greeting = encoder.encode("retry: 2000\n\n");
const heartbeat = encoder.encode(":\n\n");

/**
 * Followers that have everything share one read for each publication, whose bytes go to all of them.
 * Whoever is new, or takes too slowly, reads small pages of its own, at its own pace, until it has
 * caught up: what waits in memory is bounded for each follower, and so is their number. The listener
 * cuts off those that take nothing for long.
 */
export function openChangeStreams({
  pool,
  publications,
  log,
  takeTurn,
  mostFollowers = 5_000,
}: Options): ChangeStreams {
  const channels = { document: openChannel("document"), none: openChannel("none") };
  const all = Object.values(channels);
  let timer: NodeJS.Timeout | null = null;

  const wake = () => all.forEach((channel) => void feed(channel));
  publications.subscribe({ published: wake, connected: wake });

  /** Gives what is new to all that are current; one read at a time for each channel. */
  async function feed(channel: Channel): Promise<void> {
    channel.hasNews = true;
    if (channel.isReading) return;
    channel.isReading = true;
    try {
      while (channel.hasNews && hasCurrent(channel)) {
        channel.hasNews = false;
        const after = channel.position;
        const page = await read(channel, after, mostShared);
        if (channel.position === after) broadcast(channel, page.bytes, page.seq);
        if (channel.position < page.lastSeq) channel.hasNews = true;
      }
    } catch (error) {
      log.warn({ err: error }, "the change feed could not be read; it is tried again");
    } finally {
      channel.isReading = false;
    }
  }

  function broadcast(channel: Channel, bytes: Uint8Array, seq: number): void {
    const from = channel.position;
    channel.position = seq;
    if (seq === from) return;
    for (const follower of channel.followers) {
      if (!follower.isCurrent || follower.position >= seq) continue;
      if (follower.position === from && hasRoom(follower)) give(follower, bytes, seq);
      else follower.isCurrent = false;
      if (!follower.isCurrent && hasRoom(follower)) void catchUp(channel, follower);
    }
  }

  /** Reads a follower's own pages as it takes them; when nothing is left, it is current from then on. */
  async function catchUp(channel: Channel, follower: Follower): Promise<void> {
    if (follower.isReading) return;
    follower.isReading = true;
    while (!follower.isCurrent && hasRoom(follower)) {
      const own = () => read(channel, follower.position, mostOfOne);
      const page = await takeTurn(own).catch(() => null);
      if (!channel.followers.has(follower)) return;
      if (page === null) return drop(channel, follower);
      if (page.seq > follower.position) give(follower, page.bytes, page.seq);
      else if (channel.position <= follower.position || !hasCurrent(channel))
        welcome(channel, follower);
    }
    follower.isReading = false;
  }

  function read({ include }: Channel, after: number, mostBytes: number) {
    return readChanges(pool, { after, include, framing: "events", limit: pageSize, mostBytes });
  }

  function beat(): void {
    wake();
    for (const channel of all)
      for (const follower of channel.followers)
        if (hasRoom(follower)) follower.controller.enqueue(heartbeat);
  }

  function add(channel: Channel, follower: Follower): void {
    channel.followers.add(follower);
    timer ??= setInterval(beat, heartbeatMs).unref();
  }

  /** Ends a stream whose follower cannot be served; it may come back. */
  function drop(channel: Channel, follower: Follower): void {
    channel.followers.delete(follower);
    follower.controller.close();
  }

  function open(after: number, include: Include): ReadableStream<Uint8Array> {
    const channel = channels[include];
    const count = all.reduce((sum, { followers }) => sum + followers.size, 0);
    if (count >= mostFollowers)
      throw new DomainError(
        "unavailable",
        `This server has ${count.toLocaleString("en")} followers, which is all it takes. Try again later, or read pages.`,
        [],
        30,
      );
    let follower: Follower;
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          follower = { controller, position: after, isCurrent: false, isReading: false };
          controller.enqueue(greeting);
          add(channel, follower);
        },
        pull: () => catchUp(channel, follower),
        cancel: () => void channel.followers.delete(follower),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: queued }),
    );
  }

  function close(): void {
    if (timer) clearInterval(timer);
    timer = null;
    for (const channel of all) for (const follower of channel.followers) drop(channel, follower);
  }

  return { open, close };
}

function openChannel(include: Include): Channel {
  return { include, position: 0, followers: new Set(), isReading: false, hasNews: false };
}

function hasRoom({ controller }: Follower): boolean {
  return (controller.desiredSize ?? 0) > 0;
}

function hasCurrent({ followers }: Channel): boolean {
  for (const { isCurrent } of followers) if (isCurrent) return true;
  return false;
}

function give(follower: Follower, bytes: Uint8Array, seq: number): void {
  follower.position = seq;
  follower.controller.enqueue(bytes);
}

/** A channel that nobody was current in begins where its first one stands. */
function welcome(channel: Channel, follower: Follower): void {
  if (!hasCurrent(channel)) channel.position = follower.position;
  follower.isCurrent = true;
}
