import {
  findInterfaceLanguage,
  languageCookie,
  type InterfaceLanguage,
} from "./interface-language.ts";

/**
 * The language of a page: the one that its address asks for, else the one chosen by the switch, else
 * the best one accepted, else English.
 */
export function chooseLanguage({
  headers,
  url,
}: Pick<Request, "headers" | "url">): InterfaceLanguage {
  return (
    findAskedLanguage(url) ??
    findChosen(headers.get("cookie") ?? "") ??
    findAccepted(headers.get("accept-language") ?? "") ??
    "en"
  );
}

/** The language that an address asks for by `?lang=`, as search engines' links do. */
export function findAskedLanguage(address: string): InterfaceLanguage | null {
  const start = address.indexOf("?");
  if (start < 0) return null;
  return findInterfaceLanguage(new URLSearchParams(address.slice(start)).get("lang") ?? "");
}

function findChosen(cookie: string): InterfaceLanguage | null {
  for (const pair of cookie.split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === languageCookie && value) return findInterfaceLanguage(value);
  }
  return null;
}

/** RFC 9110, section 12.5.4; languages with a weight of nought are refused ones. */
function findAccepted(accept: string): InterfaceLanguage | null {
  const ranges = accept.split(",").map(toRange);
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const language = findInterfaceLanguage(tag);
    if (language) return language;
  }
  return null;
}

function toRange(text: string): { tag: string; weight: number } {
  const [tag = "", ...parameters] = text.split(";");
  const quality = parameters.find((parameter) => parameter.trim().startsWith("q="));
  const weight = quality ? Number(quality.trim().slice(2)) : 1;
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}
