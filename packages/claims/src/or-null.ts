import { z } from "zod";

/** A named schema or null. `.nullable()` would give OpenAPI a conjunction that null never satisfies. */
export function orNull<S extends z.ZodType>(schema: S) {
  return z.union([schema, z.null()]);
}
