import type { Env } from "./env.ts";

/** Tells better-auth who asks. Whatever a client sends under this name is thrown away. */
export const addressHeader = "x-client-address";

type Bindings = Pick<Env["Bindings"], "incoming">;

/** The request with the client's address: of the connection, or as a proxy of ours tells it. */
export function withClientAddress(
  request: Request,
  bindings: Bindings,
  trustProxy: boolean,
): Request {
  const headers = new Headers(request.headers);
  headers.delete(addressHeader);
  const address = findClientAddress(headers, bindings, trustProxy);
  if (address) headers.set(addressHeader, address);
  return new Request(request, { headers });
}

/** Where a request comes from; undefined where nothing tells. */
export function findClientAddress(
  headers: Headers,
  bindings: Bindings,
  trustProxy: boolean,
): string | undefined {
  const forwarded = trustProxy ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : null;
  return forwarded ?? bindings.incoming?.socket?.remoteAddress;
}
