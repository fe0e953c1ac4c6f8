import fc, { type Arbitrary } from "fast-check";

/** As much of JSON Schema as the API's description uses. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  minimum?: number;
  maximum?: number;
};

const formats: Record<string, Arbitrary<string>> = {
  date: mostly(
    fc.constantFrom("2026-11-19", "0001-01-01", "0000-01-01"),
    "2026-02-30",
    "9999-12-31",
  ),
  uri: mostly(
    fc.constantFrom("https://port.example/a", "https://ö.example/😀"),
    "http://",
    "javascript:0",
  ),
  email: mostly(
    fc.nat(99).map((at) => `guest${at}@b.example`),
    "@",
    "a@b",
    "ä@b.example",
  ),
};

const awkward = fc.constantFrom(
  "",
  " ",
  "😀",
  "ﷺ",
  "Đà Nẵng",
  "e\u0301",
  "'; --",
  "__proto__",
  "\u202e",
);
const impossible = fc.constantFrom("\0", "\ud800", "x\udc00y");
const text = fc.oneof(
  { weight: 12, arbitrary: fc.string({ minLength: 1, maxLength: 40 }) },
  { weight: 12, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }) },
  { weight: 4, arbitrary: awkward },
  { weight: 1, arbitrary: impossible },
);

/** Values that mostly have the shape of `schema` and sometimes, anywhere in them, do not. */
export function arbitraryJson(
  schema: Schema,
  find: (ref: string) => Schema,
  ids: Arbitrary<string>,
): Arbitrary<unknown> {
  const within = (inner: Schema) => arbitraryJson(inner, find, ids);
  return fc.oneof(
    { weight: 40, arbitrary: toArbitrary(schema, find, ids, within) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function toArbitrary(
  schema: Schema,
  find: (ref: string) => Schema,
  ids: Arbitrary<string>,
  within: (inner: Schema) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (schema.$ref) return within(find(schema.$ref));
  if (choices) return fc.oneof(...choices.map(within));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  const [type] = [schema.type].flat();
  if (type === "object") return arbitraryObject(schema, within);
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map(within));
  if (type === "array") return fc.array(within(schema.items ?? {}), { maxLength: 3 });
  if (type === "integer") return arbitraryInteger(schema);
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  if (type === "string")
    return schema.format === "uuid" ? ids : (formats[schema.format ?? ""] ?? text);
  return fc.jsonValue({ maxDepth: 2 });
}

function arbitraryInteger({ minimum = 0, maximum = 500 }: Schema): Arbitrary<number> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, 500) }) },
    { weight: 1, arbitrary: fc.maxSafeInteger() },
  );
}

function arbitraryObject(
  { properties = {}, required = [] }: Schema,
  within: (inner: Schema) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, inner]) => [name, within(inner)]);
  return fc.record(Object.fromEntries(fields) as Record<string, Arbitrary<unknown>>, {
    requiredKeys: required,
  });
}

function mostly(good: Arbitrary<string>, ...bad: string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: good },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );
}
