import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readCpuMicros } from "./measure.ts";
import type { Stage, StreamScenario } from "./streams.ts";

const mostMessages = 5_000;
const patienceMs = 60_000;

export const webhookScenario: StreamScenario = { name: "webhooks to one receiver", run: tell };

/** An endpoint that is behind by so many events is told of all of them, on loopback. */
async function tell({ claims, server, cookie, pool }: Stage): Promise<string> {
  const messages = Math.min(mostMessages, Math.floor(claims / 2));
  const receiver = await openReceiver();
  try {
    const body = { url: receiver.url };
    const { id } = (await callDesk(server.url, cookie, "/v1/desk/webhooks", body)) as {
      id: string;
    };
    await pool.query(
      `UPDATE "WebhookEndpoint" SET "queuedSeq" = "queuedSeq" - $2 WHERE "id" = $1`,
      [id, messages],
    );
    const before = readCpuMicros(server.pid);
    await pool.query("SELECT graphile_worker.add_job('fan_out_webhooks')");
    const seconds = await receiver.takes(messages);
    const cpu = (readCpuMicros(server.pid) - before) / messages;
    return `${(messages / seconds).toFixed(0)} messages/s, ${cpu.toFixed(0)} µs of CPU each`;
  } finally {
    await receiver.close();
  }
}

async function callDesk(url: string, cookie: string, path: string, body: object) {
  const answer = await fetch(url + path, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", origin: url },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<unknown>;
}

/** Takes everything that is sent to it. */
async function openReceiver() {
  let taken = 0;
  let first = 0;
  let whenTaken: (count: number) => void = () => undefined;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      first ||= performance.now();
      taken += 1;
      response.writeHead(204).end();
      whenTaken(taken);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  /** Seconds from the first message to the last of so many. */
  async function takes(messages: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const tooLate = () => reject(new Error(`Only ${taken} of ${messages} messages came.`));
      const timer = setTimeout(tooLate, patienceMs);
      whenTaken = (count) => {
        if (count < messages) return;
        clearTimeout(timer);
        resolve();
      };
    });
    return (performance.now() - first) / 1000;
  }

  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, takes, close };
}
