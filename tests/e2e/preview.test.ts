import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, stopServer, type RunningServer } from "../faults/start-server.ts";
import { newDataDir } from "../faults/new-data-dir.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer(newDataDir());
});

afterAll(() => stopServer(server));

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, server.url), { headers });
}

async function findFirst(list: string): Promise<{ id: string; path: string }> {
  const { items } = (await (await get(`${list}?limit=1`)).json()) as {
    items: { id: string; path: string }[];
  };
  return items[0]!;
}

/** Width and height from a PNG's first chunk (https://www.w3.org/TR/png-3/#11IHDR). */
function sizeOf(png: ArrayBuffer): [number, number] {
  const view = new DataView(png);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}

test.each(["claims", "articles"])(
  "the page of one of the %s names a picture that is there",
  async (kind) => {
    const { path } = await findFirst(`/v1/${kind}`);
    const html = await (await get(path)).text();
    const named = /property="og:image" content="([^"]+)"/u.exec(html)?.[1];
    const answer = await fetch(named!);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(sizeOf(await answer.arrayBuffer())).toEqual([1200, 630]);
  },
);

test("a picture that the client has is not sent again", async () => {
  const { id } = await findFirst("/v1/claims");
  const etag = (await get(`/claims/${id}/preview.png`)).headers.get("etag")!;
  const again = await get(`/claims/${id}/preview.png`, { "if-none-match": etag });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("there is no picture of what does not exist", async () => {
  for (const path of ["/claims/x", "/claims/00000000-0000-7000-8000-000000000000", "/articles/x"])
    expect([path, (await get(`${path}/preview.png`)).status]).toEqual([path, 404]);
});

test("pictures of many at once are drawn or refused, and the site answers meanwhile", async () => {
  const { items } = (await (await get("/v1/claims?limit=8")).json()) as { items: { id: string }[] };
  const asked = items.flatMap(({ id }) =>
    Array.from({ length: 5 }, () => get(`/claims/${id}/preview.png`)),
  );
  expect((await get("/healthz")).status).toBe(200);
  const statuses = new Set((await Promise.all(asked)).map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([]);
});
