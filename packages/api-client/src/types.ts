import type { components } from "./schema.gen.ts";

/** The API's schemas by name. */
export type Schemas = components["schemas"];

export type Problem = Schemas["Problem"];
/** A claim's public document, as the log has it. */
export type PublicClaim = Schemas["PublicClaim"];
/** An entry of the change feed. */
export type Change = Schemas["Change"];
/** The body of a webhook. */
export type WebhookMessage = Schemas["WebhookMessage"];
