/** The guides of the documentation, which the web app writes: `/docs/guides/{name}`. */
export const guides = [
  { name: "pull-verdicts", title: "Pull all verdicts", about: "lists, filters, dumps" },
  { name: "follow-changes", title: "Follow changes", about: "a mirror that stays exact" },
  { name: "verify-a-webhook", title: "Verify a webhook", about: "be told instead of asking" },
  {
    name: "verify-a-hash",
    title: "Verify a hash",
    about: "that a verdict is what was published",
  },
  {
    name: "show-a-badge",
    title: "Show a badge",
    about: "a claim's card by oEmbed or by hand, marks in an article",
  },
  { name: "ask-from-an-agent", title: "Ask from an agent", about: "the tools of /mcp" },
  {
    name: "fact-check-tools-clients",
    title: "Fact Check Tools clients",
    about: "Google's v1alpha1 API over these verdicts",
  },
];
