import { z } from "zod";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { correctionKindSchema } from "@claimledger/claims/review/correction";
import { stanceSchema } from "@claimledger/claims/review/evidence";
import { refuse } from "../context.ts";
import type { Api } from "../http/routes.ts";
import { citedClaimSchema, isChecked, toCitedClaim } from "./cited-claim.ts";

export const verdictAnswerSchema = citedClaimSchema.extend({
  rationale: z.string().nullable(),
  sources: z.array(
    z.object({
      stance: stanceSchema,
      title: z.string(),
      url: z.string().nullable().describe("Null for a protected source"),
      publisher: z.string().nullable(),
      quote: z.string(),
      why: z.string(),
    }),
  ),
  corrections: z.array(
    z.object({ kind: correctionKindSchema, note: z.string(), published_at: z.string() }),
  ),
  article_url: z.string().nullable(),
  document_url: z.string().describe("The very document this was read from, which never changes"),
});
export type VerdictAnswer = z.infer<typeof verdictAnswerSchema>;

const decoder = new TextDecoder();

/** A claim by its id or the address of its page, with its verdict and sources as far as they hold. */
export async function getVerdict(
  { deps, publicClaims }: Pick<Api, "deps" | "publicClaims">,
  named: string,
): Promise<VerdictAnswer> {
  const id = readClaimId(named, deps.publicUrl);
  const stored = await publicClaims.get(id);
  if (!stored) refuse("not_found", `There is no public claim with the id ${id}.`);
  const claim = JSON.parse(decoder.decode(stored.bytes)) as PublicClaim;
  const verdict = isChecked(claim) ? claim.verdict : null;
  return {
    ...toCitedClaim(claim, deps.publicUrl),
    rationale: verdict?.rationale ?? null,
    sources: (verdict?.evidence ?? []).map(({ source, stance, quote, note }) => ({
      stance,
      title: source.title,
      url: source.kind === "web" ? source.url : null,
      publisher: source.kind === "web" ? source.publisher : null,
      quote,
      why: note,
    })),
    corrections: claim.corrections.map(({ kind, note, published_at }) => ({
      kind,
      note,
      published_at,
    })),
    article_url: claim.article.url,
    document_url: `${deps.publicUrl}/v1/documents/${stored.etag.slice(1, -1)}`,
  };
}

function readClaimId(named: string, origin: string): string {
  const path = named.trim().replace(`${origin}/`, "/");
  const [, id] = /^(?:\/claims\/)?([^/?#]+)(?:[/?#].*)?$/.exec(path) ?? [];
  if (id && z.uuid().safeParse(id).success) return id.toLowerCase();
  return refuse(
    "invalid",
    `${JSON.stringify(named)} is no claim of this site. Give a claim's id, or the address of its page, which begins with ${origin}/claims/.`,
  );
}
