type Forms = { one?: string; other: string };

/** Picks the form that a count takes in a language (Unicode plural rules, by Intl). */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (rules.select(count) === "one" && forms.one) || forms.other;
}
