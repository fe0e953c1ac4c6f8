import { problemKinds } from "@claimledger/claims/problem";
import { guides } from "../http/guides.ts";

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
  ...guides.map(({ name }) => `/docs/guides/${name}`),
  "/docs/versioning",
  "/docs/changelog",
  "/problems",
  ...Object.keys(problemKinds).map((code) => `/problems/${code}`),
];
