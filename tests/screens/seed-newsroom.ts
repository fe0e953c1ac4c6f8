import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { openRemoteClient, type Client } from "../support/client.ts";
import {
  acceptProposal,
  act,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  need,
  saveDraft,
  startReview,
  submitNewReview,
  withdrawNewClaim,
} from "../support/newsroom.ts";
import { seedLongNames, seedMasthead, seedTopics } from "./seed-public.ts";
import { checkedClaims, chineseArticle, type CheckedClaim } from "./published-claims.ts";

/** Who works there; each with a session. */
export type Staff = Record<"reviewer" | "editor" | "admin", Client>;

/** Paths of things in every state that pages show. */
export type SeededPaths = {
  longArticle: string;
  article: string;
  chineseArticle: string;
  checkedClaim: string;
  correctedClaim: string;
  chineseClaim: string;
  retractedClaim: string;
  withdrawnClaim: string;
  uncheckedClaim: string;
  deskArticle: string;
  reviewUnstarted: string;
  reviewDraft: string;
  reviewSubmitted: string;
  reviewPublished: string;
  reviewWithdrawn: string;
  invitation: string;
};

const password = "a long enough password";

/**
 * Fills a server that was started for the first time, whose sample article is imported: people, checked
 * claims in three languages, and one thing in every other state. `signInLink` is its first administrator's.
 */
export async function seedNewsroom(url: string, signInLink: string) {
  const admin = openRemoteClient(url);
  const link = new URL(signInLink);
  await admin.call("GET", link.pathname + link.search);
  await admin.call("PUT", "/v1/desk/account", {
    body: { name: "Ada Quist", email: "ada@news.example", password },
  });
  const reviewer = await join(url, admin, "Rosa Lind", "reviewer");
  const editor = await join(url, admin, "Emil Hart", "editor");
  const staff: Staff = { admin, reviewer, editor };
  return { staff, paths: await seedWork(staff) };
}

async function join(url: string, admin: Client, name: string, role: string): Promise<Client> {
  const email = `${name.replace(" ", ".").toLowerCase()}@news.example`;
  const path = await invite(admin, email, role);
  const person = openRemoteClient(url);
  need(201, await person.call("POST", `/v1${path}/accept`, { body: { name, password } }));
  need(200, await person.call("POST", "/v1/auth/sign-in/email", { body: { email, password } }));
  return person;
}

async function invite(admin: Client, email: string, role: string): Promise<string> {
  const body = { email, role };
  const answer = await admin.call<{ path: string }>("POST", "/v1/desk/invitations", { body });
  return need(201, answer).path;
}

async function seedWork({ admin, reviewer, editor }: Staff): Promise<SeededPaths> {
  const { article: chinese } = await importText(reviewer, chineseArticle.content, {
    ...chineseArticle,
    language: "zh",
  });
  const [best] = await findProposals(reviewer, chinese.id);
  await acceptProposal(reviewer, best!);
  const public_ = await findClaims(reviewer);
  const published = new Map<string, PublicClaim>();
  for (const checked of checkedClaims) {
    const claim = public_.find(({ statement }) => statement.includes(checked.words));
    if (!claim) throw new Error(`No claim says "${checked.words}".`);
    await publish(reviewer, editor, claim.id, checked);
    published.set(checked.words, claim);
  }
  const unchecked = public_.filter(({ id }) => ![...published.values()].some((c) => c.id === id));
  const [unstarted, drafted] = unchecked;
  const corrected = published.get("60 triệu nhân dân tệ")!;
  await attachSource(reviewer, drafted!.id, checkedClaims[2]!.evidence[0]);
  const draft = await startReview(reviewer, drafted!.id);
  await saveDraft(reviewer, draft, {
    summary: "The call names the sum; of applications it says nothing.",
  });
  const submitted = await submitNewReview(reviewer);
  const later = chineseArticle.content.replace("15分钟", "20分钟");
  await importText(reviewer, later, { language: "zh", revises: chinese.id });
  const withdrawnClaim = await withdrawOne(reviewer);
  await seedMasthead(admin);
  await seedTopics(editor, [...published.values()].slice(0, 3));
  const longArticle = await seedLongNames(reviewer);
  return {
    longArticle: `/articles/${longArticle}`,
    article: `/articles/${corrected.article.id}`,
    chineseArticle: `/articles/${chinese.id}`,
    checkedClaim: published.get("60 million yuan")!.path,
    correctedClaim: corrected.path,
    chineseClaim: published.get("86 公里")!.path,
    retractedClaim: await retractOne(reviewer, editor),
    withdrawnClaim,
    reviewWithdrawn: `/desk/claims/${withdrawnClaim.split("/")[2]}`,
    uncheckedClaim: unstarted!.path,
    deskArticle: `/desk/articles/${corrected.article.id}`,
    reviewUnstarted: `/desk/claims/${unstarted!.id}`,
    reviewDraft: `/desk/claims/${drafted!.id}`,
    reviewSubmitted: `/desk/claims/${submitted.claim_id}`,
    reviewPublished: `/desk/claims/${corrected.id}`,
    invitation: await invite(admin, "guest@news.example", "reviewer"),
  };
}

async function findClaims(client: Client): Promise<PublicClaim[]> {
  const answer = await client.call<{ items: PublicClaim[] }>("GET", "/v1/claims?limit=50");
  return need(200, answer).items;
}

async function publish(author: Client, editor: Client, claimId: string, checked: CheckedClaim) {
  for (const evidence of checked.evidence) await attachSource(author, claimId, evidence);
  await conclude(author, editor, claimId, "verdict", { ...fullDraft, ...checked.draft });
  if (!checked.correction) return;
  const draft = { ...fullDraft, ...checked.draft, ...checked.correction };
  await conclude(author, editor, claimId, "correction", draft);
}

async function conclude(
  author: Client,
  editor: Client,
  claimId: string,
  purpose: "verdict" | "correction" | "retraction",
  draft: Parameters<typeof saveDraft>[2],
): Promise<void> {
  const saved = await saveDraft(author, await startReview(author, claimId, purpose), draft);
  await act(editor, "approve", await act(author, "submit", saved), { publish: true });
}

async function retractOne(author: Client, editor: Client): Promise<string> {
  const { claim_id: id } = await act(editor, "approve", await submitNewReview(author), {
    publish: true,
  });
  await conclude(author, editor, id, "retraction", {
    conflict_of_interest: fullDraft.conflict_of_interest,
    correction_note: "The report that it rests on was withdrawn by the port.",
  });
  return readPath(author, id);
}

async function withdrawOne(author: Client): Promise<string> {
  const reason = "Accepted by mistake: the sentence is an opinion.";
  return readPath(author, (await withdrawNewClaim(author, reason)).id);
}

async function readPath(client: Client, id: string): Promise<string> {
  return need(200, await client.call<PublicClaim>("GET", `/v1/claims/${id}`)).path;
}
