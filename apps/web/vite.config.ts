import { solidStart } from "@solidjs/start/config";
import { defineConfig, type Plugin } from "vite";
import { bundleEmbedScript } from "./build/bundle-embed-script.ts";
import { dropUnusedSchemas } from "./build/drop-unused-schemas.ts";
import { markdownPages } from "./build/markdown-pages.ts";
import { packApiClient } from "./build/pack-api-client.ts";
import { serifFonts } from "./build/serif-fonts.ts";

/**
 * What differs by environment: the browser's build has the scripts of the pages for reading beside the
 * app; the server's holds all it imports, since only the workspace's packages know where their
 * dependencies are.
 */
function buildEnvironments(): Plugin {
  return {
    name: "claimledger:environments",
    enforce: "pre",
    config: (_config, { command }) => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              input: ["./src/reading/enhance.ts", "./src/docs/show-reference.ts"],
            },
          },
        },
        ssr: command === "build" ? { resolve: { noExternal: true }, build: { minify: true } } : {},
      },
    }),
    load: {
      // The framework's development toolbar is not in the build; its styles would be.
      filter: { id: /@solidjs\/start\/dist\/.*\.css$/ },
      handler: () => (process.env.NODE_ENV === "production" ? "" : null),
    },
  };
}

/** `/embed.js`, which other sites load by that name: one file without imports. */
function emitEmbedScript(): Plugin {
  return {
    name: "claimledger:embed-script",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await bundleEmbedScript() });
    },
  };
}

/** `/claimledger-api-client.tgz`, since the client is in no registry yet. */
function emitApiClient(): Plugin {
  return {
    name: "claimledger:api-client",
    apply: "build",
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle() {
      const source = await packApiClient();
      this.emitFile({ type: "asset", fileName: "claimledger-api-client.tgz", source });
    },
  };
}

const api = process.env.API_URL ?? "http://localhost:3000";

export default defineConfig({
  plugins: [
    solidStart({ middleware: "./src/middleware.ts" }),
    markdownPages(),
    serifFonts(),
    buildEnvironments(),
    dropUnusedSchemas(),
    emitEmbedScript(),
    emitApiClient(),
  ],
  // The framework's overlay imports it in development, and it is no ES module.
  optimizeDeps: { include: ["@solidjs/start > @jridgewell/trace-mapping"] },
  server: {
    port: 3100,
    proxy: { "/v1": api, "/feeds": api, "/oembed": api, "/openapi.json": api },
  },
});
