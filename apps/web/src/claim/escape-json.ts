const dangerous = /[<>&\u2028\u2029]/g;

/**
 * JSON that may stand inside a script element: no character in it can end the element or open a
 * comment (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
 */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(dangerous, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
