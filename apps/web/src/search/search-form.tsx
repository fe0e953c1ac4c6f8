import { getVerdictLabel, verdictValues } from "@claimledger/claims/review/rating-scale";
import { For } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { claimLanguages, statuses, type SearchFilter } from "./read-filter.ts";

/** Words and filters, as a plain GET form. */
export function SearchForm(props: { filter: SearchFilter }) {
  const { t, language } = useLanguage();
  return (
    <form class="search-form" action="/search" method="get" role="search">
      <div class="field wide">
        <label for="q">{t.search.query}</label>
        <input id="q" name="q" type="search" maxlength="200" value={props.filter.q ?? ""} />
      </div>
      <Choice
        name="status"
        label={t.search.status}
        chosen={props.filter.status}
        options={statuses.map((value) => ({ value, label: t.status[value] }))}
      />
      <Choice
        name="verdict"
        label={t.search.verdict}
        chosen={props.filter.verdict}
        options={verdictValues.map((value) => ({ value, label: getVerdictLabel(value, language) }))}
      />
      <Choice
        name="language"
        label={t.search.language}
        chosen={props.filter.language}
        options={claimLanguages.map((value) => ({ value, label: t.languages[value] }))}
      />
      <button type="submit" class="button primary">
        {t.search.submit}
      </button>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string | undefined;
  options: { value: string; label: string }[];
};

function Choice(props: ChoiceProps) {
  const { t } = useLanguage();
  return (
    <div class="field">
      <label for={props.name}>{props.label}</label>
      <select id={props.name} name={props.name}>
        <option value="">{t.search.any}</option>
        <For each={props.options}>
          {({ value, label }) => (
            <option value={value} selected={value === props.chosen}>
              {label}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}
