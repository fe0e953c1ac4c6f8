import type { Page } from "playwright-core";
import type { SeededPaths, Staff } from "./seed-newsroom.ts";

export type Screen = {
  name: string;
  path: string;
  /** Who looks at it; left out for a reader. */
  as?: keyof Staff;
  /** What is done on the page before it is looked at. */
  prepare?: (page: Page) => Promise<void>;
};

/** The four pages that most readers come to. */
export const mainScreens = ["home", "article", "claim-corrected", "search"];

/** All screens there are, for pictures, accessibility, layout and bytes: a new page is added here. */
export function listScreens(paths: SeededPaths): Screen[] {
  return [...listPublicScreens(paths), ...listDeskScreens(paths)];
}

/** Screens for readers. */
export function listPublicScreens(paths: SeededPaths): Screen[] {
  return [
    { name: "home", path: "/" },
    { name: "articles", path: "/articles" },
    { name: "article", path: paths.article },
    { name: "article-chinese", path: paths.chineseArticle },
    { name: "article-long-names", path: paths.longArticle },
    { name: "article-revisions", path: `${paths.chineseArticle}/revisions` },
    { name: "article-revision", path: `${paths.chineseArticle}/revisions/2` },
    { name: "claim", path: paths.checkedClaim },
    { name: "claim-corrected", path: paths.correctedClaim },
    { name: "claim-chinese", path: paths.chineseClaim },
    { name: "claim-unchecked", path: paths.uncheckedClaim },
    { name: "claim-retracted", path: paths.retractedClaim },
    { name: "claim-withdrawn", path: paths.withdrawnClaim },
    { name: "search", path: "/search" },
    { name: "search-results", path: "/search?q=million" },
    { name: "search-empty", path: "/search?q=nothing+says+this" },
    { name: "search-narrowed", path: "/search?status=published&currency=CNY&min_amount=1000" },
    { name: "claimants", path: "/claimants" },
    { name: "publishers", path: "/publishers" },
    { name: "topics", path: "/topics" },
    { name: "statistics", path: "/statistics" },
    { name: "methodology", path: "/methodology" },
    { name: "corrections", path: "/corrections" },
    { name: "about", path: "/about" },
    { name: "submit", path: "/submit" },
    { name: "search-refused", path: "/search?currency=CNY&min_amount=lots" },
    { name: "dumps", path: "/dumps" },
    { name: "docs-guide", path: "/docs/guides/verify-a-hash" },
    { name: "docs-changelog", path: "/docs/changelog" },
    { name: "problems", path: "/problems" },
    { name: "problem", path: "/problems/invalid" },
    { name: "not-found", path: "/nothing/here" },
    { name: "offline", path: "/offline" },
  ];
}

/** Screens of the newsroom, and the doors to it: parts of the app, which readers do not load. */
export function listDeskScreens(paths: SeededPaths): Screen[] {
  return [
    { name: "sign-in", path: "/sign-in" },
    { name: "invitation", path: paths.invitation },
    { name: "desk-queue", path: "/desk", as: "reviewer" },
    { name: "desk-articles", path: "/desk/articles", as: "reviewer" },
    { name: "desk-article", path: paths.deskArticle, as: "reviewer" },
    {
      name: "desk-article-details",
      path: paths.deskArticle,
      as: "editor",
      prepare: (page) => page.locator(".workspace-head button.link").click(),
    },
    { name: "desk-import", path: "/desk/import", as: "reviewer" },
    {
      name: "desk-review-imports",
      path: "/desk/review-imports",
      as: "reviewer",
      prepare: (page) => page.locator("li.card details").first().click(),
    },
    { name: "review-unstarted", path: paths.reviewUnstarted, as: "reviewer" },
    { name: "review-draft", path: paths.reviewDraft, as: "reviewer" },
    { name: "review-submitted", path: paths.reviewSubmitted, as: "editor" },
    { name: "review-published", path: paths.reviewPublished, as: "editor" },
    { name: "review-withdrawn", path: paths.reviewWithdrawn, as: "reviewer" },
    { name: "desk-people", path: "/desk/people", as: "admin" },
    { name: "desk-submissions", path: "/desk/submissions", as: "reviewer" },
    { name: "desk-masthead", path: "/desk/masthead", as: "admin" },
    { name: "desk-account", path: "/desk/account", as: "reviewer" },
    { name: "desk-api-keys", path: "/desk/api-keys", as: "reviewer" },
    { name: "desk-webhooks", path: "/desk/webhooks", as: "reviewer" },
  ];
}
