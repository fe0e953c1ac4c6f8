/** Statuses in the order in which work proceeds. */
export const statuses = ["unreviewed", "in_review", "published", "corrected", "retracted"] as const;

export const claimLanguages = ["vi", "en", "zh"] as const;

/** What of the search page's address goes to the API, which says what is wrong with a value. */
export const filterNames = [
  "q",
  "verdict",
  "status",
  "language",
  "topic",
  "claimant",
  "publisher",
  "made_from",
  "made_to",
  "published_from",
  "published_to",
  "checked_from",
  "checked_to",
  "currency",
  "min_amount",
  "max_amount",
] as const;

export type FilterName = (typeof filterNames)[number];
export type SearchFilter = Partial<Record<FilterName, string>>;

/** The filter in an address; what is empty is not given, an amount without its currency neither. */
export function readFilter(search: URLSearchParams): SearchFilter {
  const given = filterNames.flatMap((name) => {
    const value = search.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const filter: SearchFilter = Object.fromEntries(given);
  if (filter.currency) return { ...filter, currency: filter.currency.toUpperCase() };
  const { min_amount: _min, max_amount: _max, ...rest } = filter;
  return rest;
}
