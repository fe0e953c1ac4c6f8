import { z } from "zod";

/** What a key may be used for, besides reading what is public under its owner's own limit. */
export const apiKeyScopeSchema = z
  .enum(["read", "import", "webhooks"])
  .meta({ id: "ApiKeyScope" })
  .describe(
    "`read`: the desk's queue, claims and articles; `import`: articles; `webhooks`: one's own endpoints",
  );
export type ApiKeyScope = z.infer<typeof apiKeyScopeSchema>;

export const apiKeyInputSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100).describe("What it is for"),
    scopes: z
      .array(apiKeyScopeSchema)
      .max(3)
      .default([])
      .transform((scopes) => [...new Set(scopes)]),
    expires_in_days: z
      .int()
      .min(1)
      .max(3650)
      .nullable()
      .default(365)
      .describe("Null: never by itself"),
  })
  .meta({ id: "ApiKeyInput" });
export type ApiKeyInput = z.output<typeof apiKeyInputSchema>;

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    start: z.string().describe("How it begins"),
    scopes: z.array(apiKeyScopeSchema),
    created_at: z.iso.datetime(),
    expires_at: z.iso.datetime().nullable(),
    revoked_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable().describe("To within a minute"),
  })
  .meta({ id: "ApiKey" });
export type ApiKey = z.infer<typeof apiKeySchema>;

/** Shown once, to the one who makes it: only a hash of the key is kept. */
export const newApiKeySchema = apiKeySchema.extend({ key: z.string() }).meta({ id: "NewApiKey" });

/** What was asked with one's keys, by day, and what may be asked. */
export const apiUsageSchema = z
  .object({
    limit: z
      .object({ requests: z.int(), seconds: z.int() })
      .nullable()
      .describe("For all keys of a person together; null where nothing is limited"),
    days: z.array(
      z.object({
        day: z.iso.date(),
        key_id: z.uuid(),
        requests: z.int(),
        refused: z.int().describe("Of these, refused because there were too many"),
      }),
    ),
  })
  .meta({ id: "ApiUsage" });
export type ApiUsage = z.infer<typeof apiUsageSchema>;
