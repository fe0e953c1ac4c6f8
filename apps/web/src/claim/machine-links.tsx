import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

type Props = {
  claim: PublicClaim;
  /** SHA-256 of the document shown. */
  version: string | undefined;
};

/** The same claim for programs: JSON, markup, history and the immutable document. */
export function MachineLinks(props: Props) {
  const { t } = useLanguage();
  const links = () => {
    const { claim, version } = props;
    const api = `/v1/claims/${claim.id}`;
    const hasReview = claim.verdict !== null && claim.status !== "retracted";
    return [
      { href: api, words: t.claim.machine_claim },
      hasReview && {
        href: `${api}/claim-review`,
        type: "application/ld+json",
        words: t.claim.machine_review,
      },
      { href: `${api}/history`, words: t.claim.machine_history },
      version && { href: `/v1/documents/${version}`, words: t.claim.machine_document },
    ].filter((link) => typeof link === "object");
  };
  return (
    <section aria-labelledby="machines">
      <h2 id="machines">{t.claim.machine_title}</h2>
      <ul class="plain-list">
        <For each={links()}>
          {({ href, type, words }) => (
            <li>
              <a href={href} rel="external alternate" type={type ?? "application/json"}>
                {words}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
