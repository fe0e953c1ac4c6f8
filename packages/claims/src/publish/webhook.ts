import { z } from "zod";
import { orNull } from "../or-null.ts";
import { changeSchema } from "./change.ts";
import { eventTypeSchema, type EventType } from "./event.ts";

type Dotted<T extends EventType> = T extends `${infer Thing}_${infer Act}`
  ? `${Thing}.${Act}`
  : never;

/** An event's type as Standard Webhooks writes it: `verdict_published` is `verdict.published`. */
export type WebhookEventType = Dotted<EventType>;

/** The type as Standard Webhooks writes it: `verdict_published` is `verdict.published`. */
export function toWebhookType(type: EventType): WebhookEventType {
  return type.replace("_", ".") as WebhookEventType;
}

export const webhookEventTypeSchema = z
  .enum(eventTypeSchema.options.map(toWebhookType))
  .describe(
    "The change feed's type with a point for its first underscore, as Standard Webhooks writes it: `verdict_published` is `verdict.published`",
  )
  .meta({ id: "WebhookEventType" });

export const webhookTestType = "webhook.test";

/**
 * The body of a webhook (Standard Webhooks 1.0.0). `data` is the event as the change feed has it. Of
 * one claim, the message with the highest `seq` is the one that counts.
 */
export const webhookMessageSchema = z
  .object({
    type: z
      .enum([...webhookEventTypeSchema.options, webhookTestType])
      .describe("`verdict.published` where `data.type` is `verdict_published`"),
    timestamp: z.iso.datetime().describe("When it happened"),
    data: orNull(changeSchema).describe("Null in a test"),
  })
  .meta({ id: "WebhookMessage" });
export type WebhookMessage = z.infer<typeof webhookMessageSchema>;
