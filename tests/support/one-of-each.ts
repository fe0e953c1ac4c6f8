import { need } from "./newsroom.ts";
import {
  acceptProposal,
  act,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  saveDraft,
  startReview,
  submitNewReview,
  writeArticle,
} from "./newsroom.ts";
import type { Person, Site } from "./start-api.ts";

export type Things = {
  /** Whose they are. */
  admin: Person;
  /** Ids and names by what stands before them in an address, or by their own name there. */
  known: Record<string, string>;
};

type Named = { id: string };

/** One of each thing that an address can name. */
export async function makeOneOfEach(site: Site): Promise<Things> {
  const admin = await site.signedIn("admin");
  const published = await publishQuotation(admin, await site.signedIn("editor"));
  const open = await submitNewReview(admin);
  const claim = await admin.call<{ article: Named }>("GET", `/v1/desk/claims/${open.claim_id}`);
  const article = claim.body.article.id;
  const [proposal] = await findProposals(admin, article);
  const { prisma } = site.database;
  const { sourceId } = await prisma.publicCitation.findFirstOrThrow();
  const { sha256 } = await prisma.document.findFirstOrThrow();
  const publisher = await prisma.publisher.findFirstOrThrow({ where: { articles: { some: {} } } });
  const removed = await attachSource(admin, open.claim_id);
  need(204, await admin.call("DELETE", `/v1/desk/evidence/${removed.id}`, { ifMatch: 1 }));
  return {
    admin,
    known: {
      ...published,
      ...(await makeDeskThings(admin)),
      "desk/articles": article,
      "desk/claims": open.claim_id,
      "desk/reviews": open.id,
      proposals: proposal!.id,
      evidence: (await attachSource(admin, published.claims)).id,
      "removed evidence": removed.id,
      sources: sourceId,
      publishers: publisher.id,
      sha256: Buffer.from(sha256).toString("hex"),
      people: admin.id,
      format: "atom",
      topic: "politics",
      seq: String(await site.api.makeDump()),
      name: "claims.csv.gz",
      revision: "2",
      number: "1",
    },
  };
}

type Published = {
  claimant: Named | null;
  verdict: { scale: { id: string; version: number }; methodology_version: string };
};

/** A verdict on what somebody said, in an article with a publisher. */
async function publishQuotation(author: Person, editor: Person) {
  const content = writeArticle();
  const { article } = await importText(author, content, { publisher: "Lindow Courier" });
  const proposals = await findProposals(author, article.id);
  const quoted = proposals.find(({ claimant }) => claimant !== null);
  const { id } = await acceptProposal(author, quoted!);
  await attachSource(author, id);
  const draft = await saveDraft(author, await startReview(author, id), fullDraft);
  const review = await act(editor, "approve", await act(author, "submit", draft), {
    publish: true,
  });
  await importText(author, `${content}\nThe mayor disagrees.`, { revises: article.id });
  const { body } = await author.call<Published>("GET", `/v1/claims/${id}`);
  const { scale, methodology_version } = body.verdict;
  return {
    claims: id,
    pages: id,
    articles: article.id,
    claimants: body.claimant!.id,
    reviews: review.id,
    scales: scale.id,
    version: String(scale.version),
    "methodologies/version": methodology_version,
  };
}

async function makeDeskThings(admin: Person) {
  const make = async <T extends Named>(status: number, path: string, body?: object): Promise<T> =>
    need(status, await admin.call<T>("POST", path, { ...(body && { body }) }));
  const statement = "The harbour got five new cranes.";
  const person = { email: `guest-${admin.id}@newsroom.example`, role: "reviewer" };
  const invitation = await make<Named & { path: string }>(201, "/v1/desk/invitations", person);
  const webhook = await make(201, "/v1/desk/webhooks", { url: "https://receiver.example/hook" });
  const reviews = { url: "https://other.example/feed.json" };
  return {
    invitations: invitation.id,
    token: invitation.path.split("/").at(-1)!,
    webhooks: webhook.id,
    delivery_id: (await make(202, `/v1/desk/webhooks/${webhook.id}/test`)).id,
    jobs: (await make(202, "/v1/desk/articles", { fetch_url: "https://port.example/a" })).id,
    "external-review-imports": (await make(202, "/v1/desk/external-review-imports", reviews)).id,
    "api-keys": (await make(201, "/v1/desk/api-keys", { name: "a program" })).id,
    submissions: (await make(201, "/v1/submissions", { statement, language: "en" })).id,
  };
}

/** The address of one of them by its template in openapi.json. */
export function fillPath(template: string, known: Record<string, string>): string {
  const parts = template.split("/");
  const filled = parts.map((part, at) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (!name) return part;
    const [kind, area] = [parts[at - 1]!, parts[at - 2]];
    const value =
      known[`${area}/${kind}`] ?? known[`${kind}/${name}`] ?? known[name] ?? known[kind];
    if (value === undefined) throw new Error(`Nothing is known for {${name}} in ${template}.`);
    return encodeURIComponent(value);
  });
  return filled.join("/");
}
