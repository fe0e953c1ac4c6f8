import type { DateMention } from "@claimledger/claims/analysis/date";
import { formatQuantity } from "@claimledger/claims/analysis/format-quantity";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

type Props = { quantities: Quantity[]; dates: DateMention[]; lang: string };

/**
 * A claim's figures and dates: as written, and what they mean in the reader's language. Figures that
 * would all be said once more in the same words are not.
 */
export function FigureTable(props: Props) {
  const { t, language } = useLanguage();
  const saysMore = (quantity: Quantity) => {
    const means = formatQuantity(quantity, language).toLowerCase();
    return quantity.restates !== null || means !== quantity.text.toLowerCase();
  };
  return (
    <Show when={props.dates.length > 0 || props.quantities.some(saysMore)}>
      <section aria-labelledby="figures">
        <h2 id="figures">{t.claim.figures_title}</h2>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{t.claim.figure_written}</th>
              <th scope="col">{t.claim.figure_means}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.quantities}>
              {(quantity) => (
                <tr>
                  <td lang={props.lang}>{quantity.text}</td>
                  <td>
                    {formatQuantity(quantity, language)}
                    <Show when={quantity.restates !== null}>
                      <span class="quiet">{t.aside(t.claim.restates)}</span>
                    </Show>
                  </td>
                </tr>
              )}
            </For>
            <For each={props.dates}>
              {(mention) => <DateRow mention={mention} lang={props.lang} />}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  );
}

function DateRow(props: { mention: DateMention; lang: string }) {
  const { format } = useLanguage();
  const { from, to } = props.mention;
  return (
    <tr>
      <td lang={props.lang}>{props.mention.text}</td>
      <td>
        <time dateTime={from}>{format.date(from)}</time>
        <Show when={to !== from}>
          {" – "}
          <time dateTime={to}>{format.date(to)}</time>
        </Show>
      </td>
    </tr>
  );
}
