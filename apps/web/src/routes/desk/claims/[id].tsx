import { createAsyncStore, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getDeskClaim } from "../../../api/desk.ts";
import { ReviewScreen } from "../../../desk/review/review-screen.tsx";
import { NotFoundPage } from "../../../layout/not-found-page.tsx";

/** The review screen of one claim. */
export default function DeskClaimPage() {
  const params = useParams();
  const claim = createAsyncStore(() => getDeskClaim(params.id ?? ""));
  return (
    <Show when={claim() !== undefined}>
      <Show when={claim()} fallback={<NotFoundPage />}>
        {(found) => <ReviewScreen claim={found()} />}
      </Show>
    </Show>
  );
}
