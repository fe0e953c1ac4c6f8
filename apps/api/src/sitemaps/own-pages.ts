import { problemKinds } from "@claimledger/claims/problem";

const guides = [
  "pull-verdicts",
  "follow-changes",
  "verify-a-webhook",
  "verify-a-hash",
  "show-a-badge",
  "ask-from-an-agent",
  "fact-check-tools-clients",
];

/** Pages that are there whatever was published. */
export const ownPages = [
  "/",
  "/articles",
  "/claimants",
  "/publishers",
  "/topics",
  "/statistics",
  "/corrections",
  "/methodology",
  "/about",
  "/dumps",
  "/docs",
  ...guides.map((guide) => `/docs/guides/${guide}`),
  "/docs/versioning",
  "/docs/changelog",
  "/problems",
  ...Object.keys(problemKinds).map((code) => `/problems/${code}`),
];
