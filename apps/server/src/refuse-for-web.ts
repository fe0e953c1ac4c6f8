/** The web app's one form that is posted to it: the language switch. */
const formPath = "/language";
const formLimit = 4_096;

/**
 * Refuses what the web app has no use for, before anything of it is read: other methods than reading,
 * and forms that are none or too large. Writes go to the API.
 */
export function refuseForWeb({ method, headers }: Request, path: string): Response | null {
  if (method === "GET" || method === "HEAD") return null;
  if (method !== "POST" || path !== formPath)
    return refuse(405, "Method not allowed", {
      allow: path === formPath ? "GET, HEAD, POST" : "GET, HEAD",
    });
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? ""))
    return refuse(415, "Send a form");
  const length = Number(headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(length)) return refuse(411, "Say how long the form is");
  return length > formLimit ? refuse(413, "Too large") : null;
}

function refuse(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", connection: "close", ...headers },
  });
}
