import { z } from "zod";

const longest = 2000;

/**
 * A full http or https address, as it may stand in public: of at most 2,000 characters once it is
 * encoded, and without a user name or password.
 */
export const webUrlSchema = z
  .url({ protocol: /^https?$/, error: "Give a full address that begins with https:// or http://." })
  .max(longest)
  .regex(/^\S+$/, { error: "An address has no white space in it." })
  .refine((value) => toUrl(value).href.length <= longest, {
    error: `The address is longer than ${longest} characters once it is encoded.`,
  })
  .refine((value) => toUrl(value).username === "" && toUrl(value).password === "", {
    error: "The address holds a user name or password, which would become public; leave it out.",
  });

/** Checks run on what is no address too; that fault is told already. */
function toUrl(value: string): { href: string; username: string; password: string } {
  try {
    return new URL(value);
  } catch {
    return { href: "", username: "", password: "" };
  }
}
