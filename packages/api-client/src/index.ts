export { ApiProblem } from "./api-problem.ts";
export { createClient, type ApiClient, type ClientOptions } from "./create-client.ts";
export { eachChange, type ChangesFrom } from "./each-change.ts";
export { eachItem, type ItemOf, type ListPath } from "./each-item.ts";
export { followChanges } from "./follow-changes.ts";
export { NoAnswer } from "./no-answer.ts";
export type * from "./types.ts";
export { unwrap } from "./unwrap.ts";
export {
  getClaim,
  getDocument,
  NotGenuine,
  verifyChange,
  type VerifiedDocument,
} from "./verify-document.ts";
export { verifyWebhook } from "./verify-webhook.ts";
