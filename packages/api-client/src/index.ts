export { ApiProblem } from "./api-problem.ts";
export { createClient, type ApiClient } from "./create-client.ts";
export type * from "./types.ts";
export { unwrap } from "./unwrap.ts";
