import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { filterNames, type FilterName, type SearchFilter } from "./read-filter.ts";

/** Filters that are chosen by links beside the results; the form carries them along. */
const linked: FilterName[] = ["verdict", "status", "topic", "language", "claimant", "publisher"];
/** Those that the form shows when asked to, or when one of them is used. */
const furtherNames = filterNames.filter((name) => name !== "q" && !linked.includes(name));

/** Words, days and amounts, as a plain GET form; `data-instant` lets it search as one types. */
export function SearchForm(props: { filter: SearchFilter }) {
  const { t } = useLanguage();
  return (
    <form class="search-form" action="/search" method="get" role="search" data-instant="outcome">
      <div class="search-words">
        <div class="field">
          <label for="q">{t.search.query}</label>
          <input
            id="q"
            name="q"
            type="search"
            maxlength="500"
            autocomplete="off"
            value={props.filter.q ?? ""}
          />
          <p class="hint" role="status" data-full="q" hidden>
            {t.search.full}
          </p>
        </div>
        <button type="submit" class="button primary">
          {t.search.submit}
        </button>
      </div>
      <p class="notice" role="alert" hidden>
        {t.offline.search}
      </p>
      <For each={linked}>
        {(name) => (
          <Show when={props.filter[name]}>
            {(value) => <input type="hidden" name={name} value={value()} />}
          </Show>
        )}
      </For>
      <MoreFilters filter={props.filter} />
    </form>
  );
}

function MoreFilters(props: { filter: SearchFilter }) {
  const { t } = useLanguage();
  const isUsed = () => furtherNames.some((name) => props.filter[name]);
  return (
    <details class="search-more" open={isUsed()}>
      <summary>{t.search.more}</summary>
      <div class="search-ranges">
        <Days filter={props.filter} name="made" label={t.search.made} />
        <Days filter={props.filter} name="published" label={t.search.published} />
        <Days filter={props.filter} name="checked" label={t.search.checked} />
        <Amounts filter={props.filter} />
      </div>
    </details>
  );
}

type DaysProps = { filter: SearchFilter; name: "made" | "published" | "checked"; label: string };

function Days(props: DaysProps) {
  const { t } = useLanguage();
  const { name } = props;
  return (
    <fieldset>
      <legend>{props.label}</legend>
      <label>
        <span>{t.search.from}</span>
        <input type="date" name={`${name}_from`} value={props.filter[`${name}_from`] ?? ""} />
      </label>
      <label>
        <span>{t.search.to}</span>
        <input type="date" name={`${name}_to`} value={props.filter[`${name}_to`] ?? ""} />
      </label>
    </fieldset>
  );
}

/** The currencies that articles name most; any other can be asked for in the address. */
const currencies = ["VND", "USD", "CNY", "EUR", "GBP", "JPY", "KRW", "THB"];

function Amounts(props: { filter: SearchFilter }) {
  const { t, language } = useLanguage();
  /** As the reader's language writes decimals; `readFilter` takes it back. */
  const write = (amount = "") =>
    language === "vi" ? amount.replace(/^(\d+)\.(\d{1,2})$/u, "$1,$2") : amount;
  const chosen = () => props.filter.currency ?? "";
  const known = currencies.includes(chosen()) || !chosen() ? currencies : [...currencies, chosen()];
  return (
    <fieldset>
      <legend>{t.search.amount}</legend>
      <label>
        <span>{t.search.currency}</span>
        <select name="currency">
          <For each={["", ...known]}>
            {(code) => (
              <option value={code} selected={code === chosen()}>
                {code || "–"}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        <span>{t.search.least}</span>
        <input name="min_amount" inputmode="decimal" value={write(props.filter.min_amount)} />
      </label>
      <label>
        <span>{t.search.most}</span>
        <input name="max_amount" inputmode="decimal" value={write(props.filter.max_amount)} />
      </label>
    </fieldset>
  );
}
