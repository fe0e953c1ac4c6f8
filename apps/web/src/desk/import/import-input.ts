import type { ArticleAddress, ArticleContent, Visibility } from "@claimledger/claims/desk/article";
import type { Language } from "@claimledger/claims/article/language";

export type ImportWay = "text" | "file" | "url";

/** What the import form holds while it is filled in. */
export type ImportFields = {
  way: ImportWay;
  content: string;
  format: "text" | "html";
  url: string;
  title: string;
  publisher: string;
  published_on: string;
  language: Language | "";
  visibility: Visibility;
};

export const emptyImport: ImportFields = {
  way: "text",
  content: "",
  format: "text",
  url: "",
  title: "",
  publisher: "",
  published_on: "",
  language: "",
  visibility: "full_text",
};

/**
 * The form's fields as the API takes them: what was left empty is left out. A later text of an article
 * that is known leaves its details as they are.
 */
export function toImportInput(
  fields: ImportFields,
  revises?: string,
): ArticleContent | ArticleAddress {
  if (revises) return { ...toContent({ ...fields, url: "" }, fields.url), revises };
  const details = {
    ...(fields.title.trim() && { title: fields.title }),
    ...(fields.publisher.trim() && { publisher: fields.publisher }),
    ...(fields.published_on && { published_on: fields.published_on }),
    ...(fields.language && { language: fields.language }),
    visibility: fields.visibility,
  };
  return { ...details, ...toContent(fields, fields.url) };
}

function toContent(
  { way, content, format, url }: ImportFields,
  fetch_url: string,
): ArticleContent | ArticleAddress {
  return way === "url" ? { fetch_url } : { format, content, ...(url && { url }) };
}
