import { createAsync, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getClaimPage } from "../../../api/claims.ts";
import { ClaimView } from "../../../claim/claim-view.tsx";
import { CanonicalPath } from "../../../layout/canonical-path.tsx";
import { NotFoundPage } from "../../../layout/not-found-page.tsx";

/** A claim's one canonical page: verdict first, then all it rests on. */
export default function ClaimPage() {
  const params = useParams();
  const page = createAsync(() => getClaimPage(params.id ?? ""));
  return (
    <Show when={page() !== undefined}>
      <Show when={page()} fallback={<NotFoundPage />} keyed>
        {({ claim, history }) => (
          <>
            <CanonicalPath path={claim.path} />
            <ClaimView claim={claim} history={history} />
          </>
        )}
      </Show>
    </Show>
  );
}
