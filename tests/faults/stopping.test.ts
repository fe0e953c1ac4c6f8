import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";
import { startServer } from "./start-server.ts";

const dataDir = newDataDir();

test.each(["SIGTERM", "SIGINT"] as const)(
  "on %s a request in flight is answered",
  async (signal) => {
    const server = await startServer(dataDir);
    const { finish, status } = beginRequest(server.url);
    await sleep(200);
    server.launcher.kill(signal);
    await sleep(300);
    finish();
    expect(await status).toBeGreaterThanOrEqual(400);
    expect(await server.exited).toBe(0);
  },
);

/** A POST whose body is held back until `finish`; any answer shows that it was not cut off. */
function beginRequest(url: string) {
  const headers = { "content-type": "application/json", "content-length": "2" };
  const sent = request(new URL("/v1/auth/sign-in/email", url), { method: "POST", headers });
  const status = new Promise<number | undefined>((resolve, reject) => {
    sent.once("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.once("error", reject);
  });
  sent.write("{");
  return { finish: () => sent.end("}"), status };
}
