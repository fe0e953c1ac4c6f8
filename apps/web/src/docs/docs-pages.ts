import changelog from "virtual:claimledger/changelog";
import ask from "./guides/ask-from-an-agent.md";
import tools from "./guides/fact-check-tools-clients.md";
import follow from "./guides/follow-changes.md";
import pull from "./guides/pull-verdicts.md";
import badge from "./guides/show-a-badge.md";
import hash from "./guides/verify-a-hash.md";
import webhook from "./guides/verify-a-webhook.md";
import versioning from "./versioning.md";

export type DocsPage = MarkdownPage & { path: string };

/** The guides, a page for each job, in the order that they are offered in. */
export const guides: DocsPage[] = [
  { path: "/docs/guides/pull-verdicts", ...pull },
  { path: "/docs/guides/follow-changes", ...follow },
  { path: "/docs/guides/verify-a-webhook", ...webhook },
  { path: "/docs/guides/verify-a-hash", ...hash },
  { path: "/docs/guides/show-a-badge", ...badge },
  { path: "/docs/guides/ask-from-an-agent", ...ask },
  { path: "/docs/guides/fact-check-tools-clients", ...tools },
];

export const policies: DocsPage[] = [
  { path: "/docs/versioning", ...versioning },
  { path: "/docs/changelog", ...changelog },
];

export function findDocsPage(path: string): DocsPage | undefined {
  return [...guides, ...policies].find((page) => page.path === path);
}
