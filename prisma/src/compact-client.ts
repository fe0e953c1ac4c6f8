import { readFileSync, writeFileSync } from "node:fs";
import { renumberNames } from "./renumber-names.ts";

/**
 * Run after `prisma generate`. The client keeps what each argument may hold as an object whose keys are
 * the numbers of names, and V8 keeps small numbers as an array with a hole for every one between: 14 MB,
 * a quarter of a server's live heap. Large numbers it keeps as a table.
 */
const file = new URL("../client/internal/class.ts", import.meta.url);
const schema =
  /(config\.parameterizationSchema = \{\s+strings: )(JSON\.parse\(.*\)),(\s+graph: ")([^"]+)(")/;

/** Further than V8 lets an array reach for a few numbers. */
const firstNumber = 8192;

const source = readFileSync(file, "utf8");
if (!schema.test(source))
  throw new Error(`${file.pathname} is not as this version of Prisma writes it.`);
writeFileSync(
  file,
  source.replace(
    schema,
    (_, before, names, between, graph, after) =>
      `${before}[...Array(${firstNumber}).fill(""), ...${names}],${between}${renumberNames(graph, firstNumber)}${after}`,
  ),
);
