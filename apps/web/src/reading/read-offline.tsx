import { OfflineView } from "../layout/offline-view.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

/** What `public/offline.js` keeps on the device, to be shown in place of a page that cannot be had. */
export async function readOffline({ t }: ReadingRequest): Promise<ReadingPage> {
  const head = { title: t.offline.title, hidden: true };
  return { status: 200, head, body: () => <OfflineView /> };
}
