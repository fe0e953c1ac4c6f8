import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./paths.mjs";

const skipped = new Set(["node_modules", "dist", "client", ".data", ".git", ".turbo"]);

/** A hash of the contents of files and folders, named from the root; missing ones count as such. */
export function stampOf(paths, ...more) {
  const hash = createHash("sha256").update(more.join("\n"));
  for (const path of paths) addPath(hash, join(root, path));
  return hash.digest("hex");
}

/** Every package.json of the workspace, named from the root. */
export function findManifests() {
  const folders = ["", "prisma", "tests"];
  for (const parent of ["apps", "packages"]) {
    for (const name of readdirSync(join(root, parent)).sort()) folders.push(`${parent}/${name}`);
  }
  return folders.map((folder) => join(folder, "package.json"));
}

function addPath(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    hash.update(`missing ${relative(root, path)}\n`);
  } else if (found.isDirectory()) {
    for (const name of readdirSync(path).sort()) {
      if (!skipped.has(name)) addPath(hash, join(path, name));
    }
  } else {
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    hash.update(`${relative(root, path)} ${content}\n`);
  }
}
