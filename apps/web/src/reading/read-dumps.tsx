import { findDumps } from "../api/dumps.ts";
import { DumpsView } from "../dumps/dumps-view.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** Everything that is public, to download. */
export async function readDumps({ t }: ReadingRequest): Promise<ReadingPage> {
  const found = await findDumps();
  const head = {
    title: t.dumps.title,
    description: t.dumps.intro,
    canonical: "/dumps",
    translated: true,
  };
  return { status: 200, head, body: () => <DumpsView dumps={found?.items ?? []} /> };
}
