import type { components } from "./schema.gen.ts";

/** The API's schemas by name. */
export type Schemas = components["schemas"];

export type Problem = Schemas["Problem"];
