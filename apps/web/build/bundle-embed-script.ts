import { fileURLToPath } from "node:url";
import { build } from "vite";
import { dropUnusedSchemas } from "./drop-unused-schemas.ts";

const entry = fileURLToPath(new URL("../src/embed/script/embed.ts", import.meta.url));

/** The text of `/embed.js`: a classic script, so that it can read its own element, with no global name. */
export async function bundleEmbedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [dropUnusedSchemas()],
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["iife"], name: "claimledgerEmbed" },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((each) => ("output" in each ? each.output : []))[0];
  if (chunk?.type !== "chunk") throw new Error("The embed script was not built.");
  return chunk.code;
}
