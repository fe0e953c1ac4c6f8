import { apiKeyScopeSchema, type ApiKey } from "@claimledger/claims/desk/api-key";
import type { ApiKey as ApiKeyRow } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

export function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name,
    start: row.start,
    scopes: apiKeyScopeSchema.array().parse(row.scopes),
    created_at: toDateTime(row.createdAt),
    expires_at: toDateTime(row.expiresAt),
    revoked_at: toDateTime(row.revokedAt),
    last_used_at: toDateTime(row.lastUsedAt),
  };
}
