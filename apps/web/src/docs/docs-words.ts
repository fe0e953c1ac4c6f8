/** What stands in rendered pages of documentation for the site's own words, which are the reader's. */
export const docsWords = { language: "{{language}}", copy: "{{copy}}", copied: "{{copied}}" };
