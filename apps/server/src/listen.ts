import type { Server } from "node:http";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { Fault } from "./fault.ts";

export type Fetch = (
  request: Request,
  bindings: HttpBindings & { requestId?: string },
) => Response | Promise<Response>;

export type Listener = {
  port: number;
  /** Hands all requests, those that wait included, to `fetch`. */
  serve: (fetch: Fetch) => void;
  /** Accepts no more, lets what is in flight finish for up to `patienceMs`, then cuts it off. */
  close: (patienceMs: number) => Promise<void>;
};

const firstPort = 3_000;
const portsToTry = 100;

/** Long enough for a reader that works on what it took before it takes more. */
const patienceWithStalledMs = 120_000;

/** Browsers that came by https once come by nothing else for a year (RFC 6797). */
const strictTransport = "max-age=31536000";

type Options = {
  /** Whether readers come by https. */
  secure?: boolean;
  /** How long a client may take nothing of its answer, or send nothing of its request. */
  stalledMs?: number;
};

/** Listens on `port`, or where none is asked for on 3000 or the next free one. */
export async function listen(
  host: string,
  port: number | undefined,
  { secure = false, stalledMs = patienceWithStalledMs }: Options = {},
): Promise<Listener> {
  const { promise, resolve } = Promise.withResolvers<Fetch>();
  let fetch: Fetch = async (request, bindings) => (await promise)(request, bindings);
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
  }) as Server;
  server.timeout = stalledMs;
  if (secure)
    server.prependListener("request", (_request, response) => {
      response.setHeader("strict-transport-security", strictTransport);
    });
  const bound = await bindFirstFree(server, host, port);
  const serve = (answer: Fetch) => {
    fetch = answer;
    resolve(answer);
  };
  return { port: bound, serve, close: (patienceMs) => drain(server, patienceMs) };
}

async function bindFirstFree(server: Server, host: string, asked?: number): Promise<number> {
  const last = asked ?? firstPort + portsToTry - 1;
  for (let port = asked ?? firstPort; ; port += 1) {
    try {
      return await bind(server, host, port);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EADDRINUSE" && port < last) continue;
      throw new Fault(describeFailure(host, port, code ?? String(error)), { cause: error });
    }
  }
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function describeFailure(host: string, port: number, code: string): string {
  if (code === "EADDRINUSE") return `Port ${port} of ${host} is taken; stop its user or set PORT.`;
  if (code === "EACCES") return `Port ${port} needs privileges; set PORT to 1024 or more.`;
  return `Cannot listen on ${host}, port ${port} (${code}); check HOST and PORT.`;
}

async function drain(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection kept alive turns idle only when its last answer is out: look again and again.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
