import { Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";

type Props = { day: string | null; words?: (date: string) => string };

/** The day an article was published, within `words` where given; says so where nobody knows it. */
export function PublishedDay(props: Props) {
  const { t, format } = useLanguage();
  const toWords = (date: string) => (props.words ? props.words(date) : date);
  return (
    <Show when={props.day} fallback={t.articles.date_unknown}>
      {(day) => <time dateTime={day()}>{toWords(format.date(day()))}</time>}
    </Show>
  );
}
