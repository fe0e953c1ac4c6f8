import { z } from "zod";
import { orNull } from "../or-null.ts";
import { webhookEventTypeSchema } from "../publish/webhook.ts";
import { webUrlSchema } from "./web-url.ts";

const description = z.string().trim().max(200);
const eventTypes = z
  .array(webhookEventTypeSchema)
  .max(webhookEventTypeSchema.options.length)
  .describe("Empty: all, those to come included");

export const webhookInputSchema = z
  .strictObject({
    url: webUrlSchema.describe("Where to send messages, by POST; redirects are failures"),
    description: description.default(""),
    event_types: eventTypes.default([]),
  })
  .meta({ id: "WebhookInput" });
export type WebhookInput = z.output<typeof webhookInputSchema>;

export const webhookEditSchema = z
  .strictObject({
    url: webUrlSchema.optional(),
    description: description.optional(),
    event_types: eventTypes.optional(),
    enabled: z.boolean().optional().describe("Switched on again, it gets what comes from then on"),
  })
  .meta({ id: "WebhookEdit" });
export type WebhookEdit = z.output<typeof webhookEditSchema>;

export const webhookDisabledReasonSchema = z
  .enum(["owner", "gone", "failing"])
  .meta({ id: "WebhookDisabledReason" })
  .describe("`gone`: it answered 410; `failing`: nothing was delivered for five days");

export const webhookEndpointSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string(),
    event_types: z.array(webhookEventTypeSchema),
    created_at: z.iso.datetime(),
    disabled_at: z.iso.datetime().nullable(),
    disabled_reason: orNull(webhookDisabledReasonSchema),
    failing_since: z.iso.datetime().nullable(),
    paused_until: z.iso.datetime().nullable().describe("Nothing is sent before"),
    previous_secret_until: z.iso.datetime().nullable().describe("Until then it signs too"),
    row_version: z.int(),
  })
  .meta({ id: "WebhookEndpoint" });
export type WebhookEndpoint = z.infer<typeof webhookEndpointSchema>;

/** Shown once, when it is made or changed. */
export const webhookWithSecretSchema = webhookEndpointSchema
  .extend({ secret: z.string().describe("`whsec_` and 32 bytes in base64") })
  .meta({ id: "WebhookEndpointWithSecret" });
export type WebhookWithSecret = z.infer<typeof webhookWithSecretSchema>;

export const webhookDeliveryStatusSchema = z
  .enum(["waiting", "delivered", "failed"])
  .meta({ id: "WebhookDeliveryStatus" });

export const webhookDeliverySchema = z
  .object({
    id: z.uuid().describe("The message's `webhook-id`"),
    type: z.string(),
    seq: z.int().nullable(),
    claim_id: z.uuid().nullable(),
    status: webhookDeliveryStatusSchema,
    created_at: z.iso.datetime(),
    due_at: z.iso.datetime().nullable().describe("When it is tried next, at the earliest"),
    attempts: z.array(
      z.object({
        number: z.int(),
        time: z.iso.datetime(),
        duration_ms: z.int(),
        http_status: z.int().nullable(),
        problem: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "WebhookDelivery" });
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;
