import { readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./arbitrary-json.ts";

type Media = Record<string, { schema?: Schema }>;
export type DescribedParameter = { name: string; in: "path" | "query" | "header"; schema: Schema };

/** One operation of openapi.json. */
type Operation = {
  operationId: string;
  parameters?: DescribedParameter[];
  security?: Record<string, string[]>[];
  requestBody?: { content: { "application/json": { schema: Schema } } };
  responses: Record<string, { content?: Media }>;
};

export type DescribedOperation = Operation & { method: string; template: string };

type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const file = new URL("../../apps/api/openapi.json", import.meta.url);
const description = JSON.parse(readFileSync(file, "utf8")) as Description;

export const operations: DescribedOperation[] = Object.entries(description.paths).flatMap(
  ([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method, template })),
);

export function findSchema(ref: string): Schema {
  return description.components.schemas[ref.split("/").at(-1)!]!;
}

/** A response that the description names: an operation, a status and, if it has one, a content type. */
export function toResponseName(operationId: string, status: string | number, type: string): string {
  return `${operationId} ${status}${type === "" ? "" : ` ${type}`}`;
}

export function listResponses(): string[] {
  return operations.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) => {
      const types = Object.keys(content);
      return (types.length > 0 ? types : [""]).map((type) =>
        toResponseName(operationId, status, type),
      );
    }),
  );
}

const matchers = operations
  .map((operation) => ({ operation, pattern: toPattern(operation.template) }))
  .sort((a, b) => count(a.operation.template) - count(b.operation.template));

function count(template: string): number {
  return template.split("{").length;
}

function toPattern(template: string): RegExp {
  const literal = template.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

/** The operation that a request is for; HEAD is answered as GET is. */
export function findOperation(method: string, path: string): DescribedOperation | undefined {
  const wanted = method === "HEAD" ? "get" : method.toLowerCase();
  const found = matchers.find(
    ({ operation, pattern }) => operation.method === wanted && pattern.test(path),
  );
  return found?.operation;
}

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addSchema({ ...description, $id: "openapi" });
const validators = new Map<string, ValidateFunction>();

type Answered = { status: number; headers: Headers };

/** What of an answer the description does not say; null if it says it all. `body` is null if unread. */
export function findUndescribed(
  operation: DescribedOperation,
  { status, headers }: Answered,
  body: string | null,
): string | null {
  const { operationId, method, template } = operation;
  const described = operation.responses[status];
  if (!described) return `${operationId} answers ${status}, which is not described`;
  const type = toMediaType(headers);
  const content = described.content ?? {};
  if (Object.keys(content).length === 0)
    return body ? `${operationId} ${status} has a body, which is not described` : null;
  if (!(type in content)) return `${operationId} ${status} is ${type || "without a type"}`;
  if (!content[type]?.schema || body === null || !/\bjson$/.test(type)) return null;
  const pointer = ["paths", template, method, "responses", String(status), "content", type];
  const validate = findValidator(pointer);
  if (validate(JSON.parse(body))) return null;
  return `${operationId} ${status}: ${ajv.errorsText(validate.errors)} in ${body.slice(0, 500)}`;
}

export function toMediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";")[0]!.trim();
}

function findValidator(pointer: string[]): ValidateFunction {
  const path = [...pointer, "schema"].map(escape).join("/");
  const known = validators.get(path);
  if (known) return known;
  const made = ajv.compile({ $ref: `openapi#/${path}` });
  validators.set(path, made);
  return made;
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
