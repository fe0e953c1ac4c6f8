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
  const { currency, min_amount, max_amount, ...rest }: SearchFilter = Object.fromEntries(given);
  if (!currency) return rest;
  return {
    ...rest,
    currency: currency.toUpperCase(),
    ...(min_amount && { min_amount: toDecimal(min_amount) }),
    ...(max_amount && { max_amount: toDecimal(max_amount) }),
  };
}

/** A comma before one or two last digits parts no thousands: it is how Vietnamese writes a decimal. */
function toDecimal(amount: string): string {
  return amount.replace(/^(\d+),(\d{1,2})$/u, "$1.$2");
}
