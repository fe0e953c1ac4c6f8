import { z } from "zod";

const dumpFileSchema = z
  .object({
    name: z.string(),
    path: z.string().describe("Relative to the API's root; what is there never changes"),
    content_type: z.string().describe("Of what is in it; the file itself is gzip"),
    size: z.int().describe("Bytes"),
    sha256: z.string(),
  })
  .meta({ id: "DumpFile" });

/** All public documents as they stood after event `seq` of the log. */
export const dumpSchema = z
  .object({
    seq: z.int().describe("Follow `/v1/changes?after=` it to stay up to date"),
    made_at: z.iso.datetime(),
    claims_count: z.int(),
    files: z.array(dumpFileSchema),
  })
  .meta({ id: "Dump" });
export type Dump = z.infer<typeof dumpSchema>;
