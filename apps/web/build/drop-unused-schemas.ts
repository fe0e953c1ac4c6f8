import type { Plugin } from "vite";

/**
 * The shared model has no effects: marking the values of its modules as pure lets the bundler drop
 * the schemas that a page does not use, and their library with them.
 */
export function dropUnusedSchemas(): Plugin {
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
