export { createApi, type Api } from "./create-api.ts";
export type { Actor, Deps } from "./context.ts";
