import type { DeskReview, ReviewVersionHeader } from "@claimledger/claims/desk/review";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { Evidence } from "@claimledger/claims/review/evidence";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import { findMissing, isOpen } from "@claimledger/claims/review/review";
import { toOwnDraft } from "@claimledger/claims/review/declaration";
import { reviewActions, reviewCan, type ReviewAction } from "@claimledger/claims/review/review-can";
import {
  reviewDraftSchema,
  type ReviewDraft,
  type SubmittedReview,
} from "@claimledger/claims/review/verdict";
import { listChangers, listWriters, type ReviewWriter } from "@claimledger/claims/review/writer";
import type { Prisma } from "@claimledger/prisma/client";
import type { Actor } from "../context.ts";
import { toDateTime } from "../rows.ts";

const person = { select: { id: true, name: true } } as const;

export const versionPeople = {
  submittedBy: person,
  approvedBy: person,
  publishedBy: person,
} satisfies Prisma.ReviewVersionInclude;

/** Whose words are in a review, in the order they came in. */
export const reviewAuthors = {
  author: person,
  writers: { orderBy: { position: "asc" }, include: { person } },
} satisfies Prisma.ReviewSelect;

export const deskReview = {
  ...reviewAuthors,
  declaredBy: person,
  versions: {
    orderBy: { number: "asc" },
    omit: { content: true },
    include: versionPeople,
  },
} satisfies Prisma.ReviewInclude;

export type DeskReviewRow = Prisma.ReviewGetPayload<{ include: typeof deskReview }>;
type VersionRow = DeskReviewRow["versions"][number];

type Surroundings = {
  actor: Actor;
  evidence: Evidence[];
  publishedVerdict: VerdictValue | null;
  /** The version that the claim's open review was submitted as last. */
  submitted: SubmittedReview | null;
};

export function toDeskReview(row: DeskReviewRow, around: Surroundings): DeskReview {
  const draft = toOwnDraft(toDeclared(row), around.actor.id);
  const { evidence, publishedVerdict } = around;
  const writers = row.writers.map(toWriter);
  const submitted = row.versions.at(-1)?.number ?? 0;
  const changers = submitted === 0 ? [] : listChangers(writers, submitted);
  const missing = isOpen(row)
    ? findMissing({ purpose: row.purpose, draft, evidence, publishedVerdict })
    : [];
  return {
    id: row.id,
    claim_id: row.claimId,
    row_version: row.rowVersion,
    purpose: row.purpose,
    status: row.status,
    author: row.author,
    writers: listWriters(row.author, writers, submitted + 1),
    changed_by: changers,
    editor_ids: row.editorIds,
    draft,
    declaration: toDeclaration(row),
    return_note: row.returnNote,
    missing,
    can: listRefusals(row, around.actor),
    versions: row.versions.map((version) => toVersion(version, row)),
    has_unsubmitted_changes: isOpen(row)
      ? hasUnsubmittedChanges(row, around)
      : row.status === "published" && changers.length > 0,
    updated_at: toDateTime(row.updatedAt),
  };
}

/** A review's draft, and whose the declaration in it is. */
export function toDeclared(row: { draft: unknown; declaredById: string | null }) {
  return { draft: row.draft as ReviewDraft, declaredById: row.declaredById };
}

function toDeclaration({ draft, declaredBy }: DeskReviewRow): DeskReview["declaration"] {
  const conflict = (draft as ReviewDraft).conflict_of_interest;
  return conflict && declaredBy && { by: declaredBy, ...conflict };
}

type WriterRow = {
  person: { id: string; name: string };
  firstVersion: number;
  lastVersion: number;
};

export function toWriter({ firstVersion, lastVersion, ...row }: WriterRow): ReviewWriter {
  return { ...row.person, firstVersion, lastVersion };
}

/** The draft within a submitted version, which holds more than that. */
const submittedDraftSchema = reviewDraftSchema.strip();

function hasUnsubmittedChanges(
  { draft, purpose }: DeskReviewRow,
  { submitted, evidence }: Surroundings,
): boolean {
  if (!submitted) return false;
  if (toCanonicalJson(submittedDraftSchema.parse(submitted)) !== toCanonicalJson(draft))
    return true;
  return (
    purpose !== "retraction" && toCanonicalJson(submitted.evidence) !== toCanonicalJson(evidence)
  );
}

function listRefusals(row: DeskReviewRow, actor: Actor): DeskReview["can"] {
  const actions = Object.keys(reviewActions) as ReviewAction[];
  const entries = actions.map((action) => [action, reviewCan(action, actor, toFacts(row))]);
  return Object.fromEntries(entries) as DeskReview["can"];
}

/** What reviewCan needs to know: those who wrote in the version that awaits approval. */
export function toFacts(
  row: Pick<DeskReviewRow, "status" | "authorId" | "editorIds"> & {
    versions: { editorIds: string[] }[];
  },
) {
  const editorIds = row.versions.at(-1)?.editorIds ?? row.editorIds;
  return { status: row.status, authorId: row.authorId, editorIds };
}

export function toVersion(
  row: Omit<VersionRow, "content">,
  review: Pick<DeskReviewRow, "author" | "writers">,
): ReviewVersionHeader {
  return {
    id: row.id,
    number: row.number,
    sha256: row.sha256,
    writers: listWriters(review.author, review.writers.map(toWriter), row.number),
    submitted_by: row.submittedBy,
    submitted_at: toDateTime(row.submittedAt),
    approved_by: row.approvedBy,
    approved_at: toDateTime(row.approvedAt),
    published_by: row.publishedBy,
    published_at: toDateTime(row.publishedAt),
  };
}
