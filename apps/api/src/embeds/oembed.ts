import { z } from "@hono/zod-openapi";

const site = {
  version: z.literal("1.0"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  cache_age: z.int().describe("Seconds"),
  thumbnail_url: z.url(),
  thumbnail_width: z.int(),
  thumbnail_height: z.int(),
};

/** What an oEmbed consumer is answered (https://oembed.com, section 2.3.4). */
export const oembedSchema = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal("rich"),
      ...site,
      html: z.string().describe("An iframe; it needs no script"),
      width: z.int().describe("CSS pixels"),
      height: z.int().describe("CSS pixels"),
    }),
    z.object({ type: z.literal("link"), ...site, author_name: z.string().optional() }),
  ])
  .meta({ id: "OEmbed" });

export type OEmbed = z.infer<typeof oembedSchema>;

/** Parameters that a consumer invents are let pass: many send some. */
export const oembedQuery = z.object({
  url: z
    .string()
    .min(1)
    .max(2000)
    .describe("A claim's page on this site, shown as a card; an article's, as a link alone"),
  format: z
    .string()
    .max(40)
    .default("json")
    .meta({ type: "string", enum: ["json", "xml"] }),
  maxwidth: z.coerce.number().int().min(1).max(10_000).optional(),
  maxheight: z.coerce.number().int().min(1).max(10_000).optional(),
});

export type OEmbedQuery = z.infer<typeof oembedQuery>;
