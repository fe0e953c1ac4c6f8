import type { App } from "./env.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What can be asked at a path, as `Allow` names it (RFC 9110, 10.2.1); empty where nothing is. */
export function findMethods(app: App, path: string): string[] {
  const possible = methods.filter((method) => {
    const [handlers] = app.router.match(method, path);
    // Middleware is registered for all methods.
    return handlers.some(([[, route]]) => route.method === method);
  });
  return possible.includes("GET") ? ["GET", "HEAD", ...possible.slice(1)] : possible;
}
