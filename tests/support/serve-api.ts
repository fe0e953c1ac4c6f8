import { serve, type ServerType } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import type { Api } from "@claimledger/api";

type ServedApi = { url: string; close: () => Promise<void> };

/** An API behind a port of its own, for clients that make their own requests. */
export async function serveApi(api: Api, port = 0): Promise<ServedApi> {
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: api.fetch, port, hostname: "127.0.0.1" }, () =>
      resolve(started),
    );
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
