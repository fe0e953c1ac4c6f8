import type { VerificationStatus } from "@claimledger/claims/review/review";
import { useLanguage } from "../language/language-context.tsx";

type Props = {
  status: VerificationStatus;
  /** Whether it ever had a verdict, where that is known: then a retraction is told from a withdrawal. */
  hadVerdict?: boolean;
};

/** Where the work on a claim stands, in words and by a small shape. */
export function StatusLabel(props: Props) {
  const { t } = useLanguage();
  const words = () => {
    const { status, hadVerdict } = props;
    if (status !== "retracted" || hadVerdict === undefined) return t.status[status];
    return hadVerdict ? t.ended.retracted : t.ended.withdrawn;
  };
  return (
    <span class="status-label" data-status={props.status}>
      {words()}
    </span>
  );
}
