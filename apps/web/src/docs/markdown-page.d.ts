/** What the build makes of a Markdown file (`build/markdown-pages.ts`). */
type MarkdownPage = { title: string; description: string; html: string };

declare module "*.md" {
  const page: MarkdownPage;
  export default page;
}

declare module "virtual:claimledger/changelog" {
  const page: MarkdownPage;
  export default page;
}
