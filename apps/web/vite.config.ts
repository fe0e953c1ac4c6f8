import { solidStart } from "@solidjs/start/config";
import { defineConfig, type Plugin } from "vite";

/**
 * What differs by environment: the browser's build has the script of the pages for reading beside the
 * app; the server's holds all it imports, since only the workspace's packages know where their
 * dependencies are.
 */
function buildEnvironments(): Plugin {
  return {
    name: "claimledger:environments",
    enforce: "pre",
    config: (_config, { command }) => ({
      environments: {
        client: { build: { rolldownOptions: { input: ["./src/reading/enhance.ts"] } } },
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

/**
 * The shared model has no effects: marking the values of its modules as pure lets the bundler drop
 * the schemas that a page does not use, and their library with them.
 */
function dropUnusedSchemas(): Plugin {
  const value = /^((?:export )?const \w+ =\s*)(?=\w+\s*[.(])/gm;
  return {
    name: "claimledger:drop-unused-schemas",
    apply: "build",
    enforce: "post",
    transform: {
      filter: { id: /packages\/claims\/src\// },
      handler: (code) => ({ code: code.replace(value, "$1/* @__PURE__ */ "), map: null }),
    },
  };
}

const api = process.env.API_URL ?? "http://localhost:3000";

export default defineConfig({
  plugins: [
    solidStart({ middleware: "./src/middleware.ts" }),
    buildEnvironments(),
    dropUnusedSchemas(),
  ],
  // The framework's overlay imports it in development, and it is no ES module.
  optimizeDeps: { include: ["@solidjs/start > @jridgewell/trace-mapping"] },
  server: {
    port: 3100,
    proxy: { "/v1": api, "/docs": api, "/feeds": api, "/oembed": api, "/openapi.json": api },
  },
});
