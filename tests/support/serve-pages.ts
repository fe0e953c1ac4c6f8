import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Pages = {
  port: number;
  /** Paths that were asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback, for articles to be fetched from. */
export async function servePages(answer: Answer, host = "127.0.0.1"): Promise<Pages> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port: (server.address() as AddressInfo).port, asked, close };
}
