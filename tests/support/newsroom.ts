import type { ArticleContent, ImportedArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim, DeskEvidence } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import type { ReviewPurpose } from "@claimledger/claims/review/review";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import type { Answer, Client } from "./client.ts";

let articles = 0;

/** A short article that nobody has imported yet. */
export function writeArticle(): string {
  articles += 1;
  return [
    `The harbour of Lindow will get ${articles + 20} new cranes by March 2027, the port authority said on Monday.`,
    `"We will spend 45 million euros on the quays," director Anna Weiss told the town council.`,
    "Some people in the old town like the plan.",
    `The port handled ${articles + 300} ships in 2025, more than any other on that coast.`,
  ].join("\n");
}

export async function importText(
  client: Client,
  content = writeArticle(),
  details: Partial<ArticleContent> = {},
): Promise<ImportedArticle> {
  const body = { format: "text", content, language: "en", ...details };
  return need(201, await client.call<ImportedArticle>("POST", "/v1/desk/articles", { body }));
}

export async function findProposals(client: Client, articleId: string): Promise<Proposal[]> {
  const path = `/v1/desk/articles/${articleId}/proposals`;
  return need(200, await client.call<{ items: Proposal[] }>("GET", path)).items;
}

export async function acceptProposal(client: Client, proposal: Proposal): Promise<DeskClaim> {
  const path = `/v1/desk/proposals/${proposal.id}/accept`;
  const ifMatch = proposal.row_version;
  return need(201, await client.call<DeskClaim>("POST", path, { ifMatch }));
}

/** A public, unreviewed claim of a new article. */
export async function acceptNewClaim(client: Client): Promise<DeskClaim> {
  const { article } = await importText(client);
  const [best] = await findProposals(client, article.id);
  return acceptProposal(client, best!);
}

export const webSource: EvidenceInput = {
  source: {
    kind: "web",
    url: "https://port.example/report-2025",
    title: "Annual report 2025",
    publisher: "Port of Lindow",
    published_on: "2026-02-01",
  },
  quote: "Investment in quays: 45 million euros.",
  stance: "supports",
  note: "The port's own figures.",
  accessed_on: "2026-11-18",
};

export async function attachSource(
  client: Client,
  claimId: string,
  input: Partial<EvidenceInput> = {},
): Promise<DeskEvidence> {
  const body = { ...webSource, ...input };
  const path = `/v1/desk/claims/${claimId}/evidence`;
  return need(201, await client.call<DeskEvidence>("POST", path, { body }));
}

export const fullDraft = {
  verdict: "mostly_accurate",
  summary: "The sum is in the port's report; the date is not.",
  rationale: "The annual report gives the sum on page 12.",
  conflict_of_interest: { has_conflict: false, statement: "" },
} satisfies Partial<ReviewDraft>;

export async function startReview(
  client: Client,
  claimId: string,
  purpose: ReviewPurpose = "verdict",
): Promise<DeskReview> {
  const path = `/v1/desk/claims/${claimId}/reviews`;
  return need(201, await client.call<DeskReview>("POST", path, { body: { purpose } }));
}

export async function saveDraft(
  client: Client,
  review: DeskReview,
  draft: Partial<ReviewDraft> = fullDraft,
): Promise<DeskReview> {
  const path = `/v1/desk/reviews/${review.id}/draft`;
  const sent = { body: draft, ifMatch: review.row_version };
  return need(200, await client.call<DeskReview>("PUT", path, sent));
}

type Act = "submit" | "return" | "approve" | "publish" | "discard" | "restore";

/** Does one act on a review and expects it to be taken. */
export async function act(
  client: Client,
  name: Act,
  review: DeskReview,
  body?: object,
): Promise<DeskReview> {
  return need(200, await tryAct(client, name, review, body));
}

/** Does one act on a review, in the version read; the answer may be a refusal. */
export function tryAct<T = DeskReview>(
  client: Client,
  name: Act,
  review: DeskReview,
  body?: object,
) {
  const path = `/v1/desk/reviews/${review.id}/${name}`;
  return client.call<T>("POST", path, { ifMatch: review.row_version, ...(body && { body }) });
}

/** A claim with a source and a review that is ready for approval. */
export async function submitNewReview(author: Client): Promise<DeskReview> {
  const claim = await acceptNewClaim(author);
  await attachSource(author, claim.id);
  const draft = await saveDraft(author, await startReview(author, claim.id));
  return act(author, "submit", draft);
}

/** The whole path, up to a published verdict. */
export async function publishNewVerdict(author: Client, editor: Client): Promise<DeskReview> {
  return act(editor, "approve", await submitNewReview(author), { publish: true });
}

/** Takes a published verdict back, by author and editor. */
export async function retractVerdict(
  author: Client,
  editor: Client,
  claimId: string,
  correction_note = "The report was withdrawn by its authors.",
): Promise<DeskReview> {
  const started = await startReview(author, claimId, "retraction");
  const review = await saveDraft(author, started, { ...fullDraft, correction_note });
  return act(editor, "approve", await act(author, "submit", review), { publish: true });
}

/** A claim that was public, and was taken back before there was a verdict. */
export async function withdrawNewClaim(
  client: Client,
  reason = "It is a forecast.",
): Promise<DeskClaim> {
  const { id, row_version } = await acceptNewClaim(client);
  const sent = { body: { reason }, ifMatch: row_version };
  return need(200, await client.call<DeskClaim>("POST", `/v1/desk/claims/${id}/withdraw`, sent));
}

/** A claim's public document. */
export async function readPublicClaim(visitor: Client, id: string): Promise<PublicClaim> {
  return need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${id}`));
}

/** The types of a claim's events, in the log's order. */
export async function readEvents(visitor: Client, id: string): Promise<string[]> {
  const path = `/v1/claims/${id}/history`;
  const answer = await visitor.call<{ items: HistoryItem[] }>("GET", path);
  return need(200, answer).items.map(({ type }) => type);
}

/** The body of an answer that has to have this status. */
export function need<T>(status: number, answer: Answer<T>): T {
  if (answer.status === status) return answer.body;
  throw new Error(
    `Expected ${status}, was answered ${answer.status}: ${answer.text.slice(0, 500)}`,
  );
}
