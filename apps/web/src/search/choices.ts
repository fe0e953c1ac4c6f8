import type { ClaimFacets } from "@claimledger/claims/publish/claim-page";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { getTopicLabel } from "@claimledger/claims/review/topic";
import type { LanguageValue } from "../language/language-context.tsx";
import type { FilterName } from "./read-filter.ts";

/** A value that a filter may take, with how many claims it would leave. */
export type Choice = { value: string; label: string; count: number };
export type Choices = { name: FilterName; label: string; choices: Choice[] };

/** The facets in the order in which readers use them, in their language. */
export function toChoices(facets: ClaimFacets, { t, language }: LanguageValue): Choices[] {
  return [
    {
      name: "verdict",
      label: t.search.verdict,
      choices: facets.verdict.map(({ value, count }) => {
        return { value, count, label: getVerdictLabel(value, language) };
      }),
    },
    {
      name: "status",
      label: t.search.status,
      choices: facets.status.map(({ value, count }) => ({ value, count, label: t.status[value] })),
    },
    {
      name: "topic",
      label: t.search.topic,
      choices: facets.topic.map(({ value, count }) => {
        return { value, count, label: getTopicLabel(value, language) };
      }),
    },
    {
      name: "language",
      label: t.search.language,
      choices: facets.language.map(({ value, count }) => {
        return { value, count, label: t.languages[value] };
      }),
    },
    { name: "claimant", label: t.search.claimant, choices: facets.claimant.map(toNamed) },
    { name: "publisher", label: t.search.publisher, choices: facets.publisher.map(toNamed) },
  ];
}

function toNamed({ id, name, count }: { id: string; name: string; count: number }): Choice {
  return { value: id, label: name, count };
}
