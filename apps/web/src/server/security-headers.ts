/**
 * Headers of every answer of the web app. Scripts are this site's files or, where
 * there is a nonce, those that carry it (https://www.w3.org/TR/CSP3/); styles and pictures come from this site.
 */
export function toSecurityHeaders(nonce?: string): Record<string, string> {
  return {
    "content-security-policy": toContentSecurityPolicy(nonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
  };
}

function toContentSecurityPolicy(nonce?: string): string {
  const connect = import.meta.env.DEV ? ["connect-src 'self' ws:"] : [];
  const style = import.meta.env.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'";
  return [
    "default-src 'self'",
    nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    style,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "form-action 'self'",
    ...connect,
  ].join("; ");
}

/** 128 random bits in base64. */
export function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
