// Run by the Node in question: says where it and its pnpm lie.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const folder = (process.env.PATH ?? "").split(delimiter).find((at) => existsSync(join(at, "pnpm")));
console.log(JSON.stringify({ node: process.execPath, pnpm: join(folder ?? "", "pnpm") }));
