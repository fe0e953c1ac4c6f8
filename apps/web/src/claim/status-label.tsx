import type { VerificationStatus } from "@claimledger/claims/review/review";
import { useLanguage } from "../language/language-context.tsx";

/** Where the work on a claim stands, in words and by a small shape. */
export function StatusLabel(props: { status: VerificationStatus }) {
  const { t } = useLanguage();
  return (
    <span class="status-label" data-status={props.status}>
      {t.status[props.status]}
    </span>
  );
}
