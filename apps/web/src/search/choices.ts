import type { ClaimFacets } from "@claimledger/claims/publish/claim-page";
import { getVerdictLabel, verdictValues } from "@claimledger/claims/review/rating-scale";
import { getTopicLabel, topicValues } from "@claimledger/claims/review/topic";
import type { LanguageValue } from "../language/language-context.tsx";
import { readChoice } from "../http/read-text.ts";
import { claimLanguages, statuses, type FilterName } from "./read-filter.ts";

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

/** A value that no claim found has, in words; what has no name here is shown as it was asked for. */
export function nameValue(name: FilterName, value: string, { t, language }: LanguageValue): string {
  const verdict = name === "verdict" && readChoice(value, verdictValues);
  if (verdict) return getVerdictLabel(verdict, language);
  const topic = name === "topic" && readChoice(value, topicValues);
  if (topic) return getTopicLabel(topic, language);
  const status = name === "status" && readChoice(value, statuses);
  if (status) return t.status[status];
  const spoken = name === "language" && readChoice(value, claimLanguages);
  if (spoken) return t.languages[spoken];
  return value.length > 20 ? "…" : value;
}
