import { NotFound } from "../layout/not-found-page.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** The page for an address of a thing that does not exist. */
export function notFound({ t }: ReadingRequest): ReadingPage {
  const head = { title: t.not_found.title, hidden: true };
  return { status: 404, head, body: () => <NotFound /> };
}
