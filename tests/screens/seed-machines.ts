import type { ApiKey } from "@claimledger/claims/desk/api-key";
import type { ExternalReviewImport } from "@claimledger/claims/desk/external-review";
import type { WebhookWithSecret } from "@claimledger/claims/desk/webhook";
import { openRemoteClient, type Client } from "../support/client.ts";
import { need } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";

/** What a person's programs have left behind: keys and their use, endpoints and messages, imports. */
export async function seedMachines(url: string, person: Client): Promise<void> {
  const receiver = await servePages((request, response) => {
    if (request.url === "/feed") response.end(feed);
    else response.writeHead(request.url === "/works" ? 204 : 500).end();
  });
  const there = `http://127.0.0.1:${receiver.port}`;
  await seedKeys(url, person);
  await seedWebhooks(person, there);
  await importReviews(person, `${there}/gone`);
  await importReviews(person, `${there}/feed`);
  await receiver.close();
}

async function seedKeys(url: string, person: Client): Promise<void> {
  const path = "/v1/desk/api-keys";
  const make = async (body: object) =>
    need(201, await person.call<ApiKey & { key: string }>("POST", path, { body }));
  const { key } = await make({ name: "Election map of the front page", scopes: ["read"] });
  await make({ name: "Import of agency reports, every hour", scopes: ["read", "import"] });
  const old = await make({ name: "First try", expires_in_days: 30 });
  need(200, await person.call("POST", `${path}/${old.id}/revoke`));
  const program = openRemoteClient(url);
  const headers = { authorization: `Bearer ${key}` };
  for (let asked = 0; asked < 12; asked += 1) await program.call("GET", "/v1/claims", { headers });
  await program.call("GET", path, { headers });
}

async function seedWebhooks(person: Client, there: string): Promise<void> {
  for (const name of ["works", "broken"]) {
    const body = { url: `${there}/${name}`, description: "The app's push messages" };
    const answer = await person.call<WebhookWithSecret>("POST", "/v1/desk/webhooks", { body });
    const { id } = need(201, answer);
    await person.call("POST", `/v1/desk/webhooks/${id}/test`);
    const deliveries = `/v1/desk/webhooks/${id}/deliveries`;
    await waitFor(async () => {
      const { items } = (await person.call<{ items: { attempts: unknown[] }[] }>("GET", deliveries))
        .body;
      return items.some(({ attempts }) => attempts.length > 0);
    });
  }
}

async function importReviews(person: Client, url: string): Promise<void> {
  const path = "/v1/desk/external-review-imports";
  const started = await person.call<ExternalReviewImport>("POST", path, { body: { url } });
  const { id } = need(202, started);
  await waitFor(async () => {
    const { status } = (await person.call<ExternalReviewImport>("GET", `${path}/${id}`)).body;
    return status === "succeeded" || status === "failed";
  });
}

async function waitFor(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error("A job of the screens' newsroom does not end.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** One review to be taken in, and what is refused of a source. */
const feed = [
  JSON.stringify({
    "@type": "ClaimReview",
    url: "https://checks.example/moon",
    claimReviewed: "The moon is seen from Lindow only",
    author: { "@type": "Organization", name: "Checks" },
    reviewRating: { alternateName: "False" },
  }),
  "{ broken",
  `{"@type":"Article"}`,
].join("\n");
