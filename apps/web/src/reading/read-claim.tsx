import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { findClaimPage } from "../api/claims.ts";
import { ClaimView } from "../claim/claim-view.tsx";
import type { LanguageValue } from "../language/language-context.tsx";
import { notFound } from "./not-found.tsx";
import { readWordingChanges } from "./read-wording-changes.ts";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** A claim's one canonical page: verdict first, then all it rests on. */
export async function readClaim(request: ReadingRequest): Promise<ReadingPage> {
  const [id = "", slug] = request.params;
  const page = await findClaimPage(id);
  if (!page) return notFound(request);
  const { claim, history, context } = page;
  const head = {
    title: claim.statement,
    description: request.t.claim.meta(claim.statement, toOutcome(claim, request)),
    canonical: claim.path,
    feed: { path: `articles/${claim.article.id}`, title: claim.article.title },
    picture: { path: `/claims/${claim.id}/preview.png`, words: claim.statement },
    embeddable: true,
  };
  const isElsewhere = claim.path !== (slug ? `/claims/${id}/${slug}` : `/claims/${id}`);
  if (isElsewhere) return { status: 301, location: claim.path, head, body: () => null };
  const changes = await readWordingChanges(history);
  const body = () => (
    <ClaimView claim={claim} history={history} changes={changes} context={context} />
  );
  return { status: 200, head, body };
}

function toOutcome({ verdict, status }: PublicClaim, { t, language }: LanguageValue): string {
  if (status === "retracted" || !verdict) return t.status[status];
  return `${getVerdictLabel(verdict.value, language)}. ${verdict.summary}`;
}
