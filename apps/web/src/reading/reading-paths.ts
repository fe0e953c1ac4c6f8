/**
 * The pages for reading: rendered on the server alone, with no app in the browser. Leads to one of
 * them from the app (desk, sign-in) are followed as ordinary links.
 */
export const readingPaths = {
  home: /^\/$/,
  articles: /^\/articles\/?$/,
  dumps: /^\/dumps\/?$/,
  docs: /^\/docs\/?$/,
  docsPage: /^\/docs\/((?:guides\/)?[\w-]+)\/?$/,
  problem: /^\/problems(?:\/([^/]+))?\/?$/,
  article: /^\/articles\/([^/]+)\/?$/,
  revisions: /^\/articles\/([^/]+)\/revisions\/?$/,
  revision: /^\/articles\/([^/]+)\/revisions\/(\d{1,7})\/?$/,
  claim: /^\/claims\/([^/]+)(?:\/([^/]+))?\/?$/,
  search: /^\/search\/?$/,
  claimants: /^\/claimants\/?$/,
  claimant: /^\/claimants\/([^/]+)\/?$/,
  publishers: /^\/publishers\/?$/,
  publisher: /^\/publishers\/([^/]+)\/?$/,
  topics: /^\/topics\/?$/,
  topic: /^\/topics\/([^/]+)\/?$/,
  statistics: /^\/statistics\/?$/,
  methodology: /^\/methodology(?:\/([^/]+))?\/?$/,
  corrections: /^\/corrections\/?$/,
  about: /^\/about\/?$/,
  submit: /^\/submit\/?$/,
  offline: /^\/offline$/,
  submission: /^\/submissions\/([^/]+)\/?$/,
} as const;

export function isReadingPath(path: string): boolean {
  return Object.values(readingPaths).some((pattern) => pattern.test(path));
}
