import { en } from "../messages/en.ts";
import { vi } from "../messages/vi.ts";
import { zh } from "../messages/zh.ts";

/** All languages at once: a preview is in that of what it shows. */
export const previewWords = { en, vi, zh };
