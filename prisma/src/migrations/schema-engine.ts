import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, dirname } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type ScriptOptions, WholeScripts } from "./whole-scripts.ts";

/** Prisma's schema engine on one database, and the way to let go of it. */
export type OpenEngine = {
  engine: SchemaEngine;
  /** What PostgreSQL last refused, which the engine's own message leaves out. */
  lastFault: () => Error | undefined;
  close: () => Promise<void>;
};

export type EngineOptions = ScriptOptions & { schema?: { path: string; content: string } };

/** Opens Prisma's schema engine, WebAssembly in this process, on the database of the URL. */
export async function openSchemaEngine(options: EngineOptions): Promise<OpenEngine> {
  await instantiate();
  const faults: Error[] = [];
  const factory = new WholeScripts(options, (fault) => faults.push(fault));
  const { schema } = options;
  const opened = await engine.SchemaEngine.new(
    { datamodels: schema && [[schema.path, schema.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    engine: opened,
    lastFault: () => faults.at(-1),
    close: async () => {
      opened.free();
      await factory.close();
    },
  };
}

// Node's types leave this global to the browser's, which have no place here.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let instantiated: Promise<void> | undefined;

function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    const entry = createRequire(import.meta.url).resolve(
      "@prisma/schema-engine-wasm/schema_engine_bg",
    );
    const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": { ...engine },
    });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports["__wbindgen_start"] as () => void)();
  })();
  return instantiated;
}
