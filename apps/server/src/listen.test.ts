import { connect, type Socket } from "node:net";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Listener } from "./listen.ts";

const piece = new Uint8Array(64 * 1024);
const stalledMs = 300;
let listener: Listener;
let open = 0;

beforeAll(async () => {
  listener = await listen("127.0.0.1", 0, { stalledMs });
  listener.serve(() => {
    open += 1;
    const cancel = () => void (open -= 1);
    return new Response(
      new ReadableStream({ pull: (controller) => controller.enqueue(piece), cancel }),
    );
  });
});

afterAll(() => listener.close(0));

function ask(): Socket {
  const socket = connect(listener.port, "127.0.0.1").on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  return socket;
}

test("a client that takes nothing of an endless answer is cut off, and its answer ended", async () => {
  const socket = ask().pause();
  await expect.poll(() => open).toBe(1);
  await expect.poll(() => open, { timeout: 5_000 }).toBe(0);
  socket.resume();
  await once(socket, "close");
});

test("one that takes its time is not", async () => {
  const socket = ask().pause();
  for (const until = Date.now() + stalledMs * 5; Date.now() < until; await sleep(20)) socket.read();
  expect(open).toBe(1);
  socket.destroy();
  await expect.poll(() => open).toBe(0);
});
