import { languageTags, type InterfaceLanguage } from "../language/interface-language.ts";
import { toSecurityHeaders } from "./security-headers.ts";

type Page = { nonce?: string; language: InterfaceLanguage; requestId: string };

/** Headers that all pages have. */
export function toPageHeaders({ nonce, language, requestId }: Page): Record<string, string> {
  return {
    ...toSecurityHeaders(nonce),
    "cache-control": "private, no-cache",
    "content-language": languageTags[language],
    vary: "Accept-Language, Cookie, Accept-Encoding",
    "x-request-id": requestId,
  };
}
