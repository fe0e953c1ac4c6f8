import { z } from "zod";

/** The languages an article can be analysed in, as BCP 47 primary tags. */
export const languageSchema = z.enum(["vi", "en", "zh"]).meta({ id: "Language" });

export type Language = z.infer<typeof languageSchema>;
