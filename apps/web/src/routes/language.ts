import type { APIEvent } from "@solidjs/start/server";
import { toLocalPath } from "../http/local-path.ts";
import { findInterfaceLanguage, languageCookie } from "../language/interface-language.ts";

const aYear = 365 * 24 * 60 * 60;

/** Takes the language switch's form: keeps the choice in a cookie and leads back. */
export async function POST({ request }: APIEvent): Promise<Response> {
  const form = await request.formData();
  const language = findInterfaceLanguage(String(form.get("language") ?? ""));
  const headers = new Headers({ location: leaveOutLanguage(toLocalPath(form.get("next"))) });
  if (language)
    headers.set(
      "set-cookie",
      `${languageCookie}=${language}; Path=/; Max-Age=${aYear}; SameSite=Lax; HttpOnly`,
    );
  return new Response(null, { status: 303, headers });
}

/** The address without the language that it asked for, which would win over the choice. */
function leaveOutLanguage(path: string): string {
  const [pathname = "/", query] = path.split("?");
  const parameters = new URLSearchParams(query);
  parameters.delete("lang");
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
}
