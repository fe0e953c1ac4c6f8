import { gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, expect, test } from "vitest";
import { compressed } from "./compressed.ts";
import { listen } from "./listen.ts";

const text = JSON.stringify({ words: "một hai ba ".repeat(500) });
const types: Record<string, string> = {
  "/json": "application/json",
  "/events": "text/event-stream",
  "/picture": "image/png",
};

const listener = await listen("127.0.0.1", 0, { secure: true });
afterAll(() => listener.close(0));
listener.serve(
  compressed(({ url }) => {
    const type = types[new URL(url).pathname]!;
    return new Response(text, { headers: { "content-type": type, etag: '"abc"' } });
  }),
);

async function get(path: string, accepted?: string) {
  return new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
    request({ host: "127.0.0.1", port: listener.port, path, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ headers: answer.headers, body: Buffer.concat(chunks) });
    })
      .on("error", reject)
      .end();
  });
}

test("text is compressed for whoever accepts it, its ETag turned into a weak one", async () => {
  const { headers, body } = await get("/json", "br, gzip");
  expect(headers).toMatchObject({ "content-encoding": "gzip", etag: 'W/"abc"' });
  expect(headers["vary"]).toMatch(/accept-encoding/i);
  expect(body.length).toBeLessThan(text.length / 10);
  expect(gunzipSync(body).toString()).toBe(text);
});

test("whoever accepts nothing gets the bytes and the strong ETag", async () => {
  for (const accepted of [undefined, "identity", "gzip;q=0"]) {
    const { headers, body } = await get("/json", accepted);
    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers["etag"]).toBe('"abc"');
    expect(body.toString()).toBe(text);
  }
});

test("pictures and streams of events go out as they are", async () => {
  for (const path of ["/events", "/picture"])
    expect((await get(path, "gzip")).headers["content-encoding"]).toBeUndefined();
});

test("a site reached by https says that it is reached by nothing else", async () => {
  expect((await get("/json")).headers["strict-transport-security"]).toMatch(/^max-age=\d{8,}$/);
});
