import { useLanguage } from "../language/language-context.tsx";

type Props = { name: string; title: string; words: string; height: number };

/** A picture drawn by the server, light or dark as the page is; its table says the same. */
export function Chart(props: Props) {
  const { language } = useLanguage();
  const address = (theme: string) =>
    `/charts/${props.name}.svg?language=${language}&theme=${theme}`;
  return (
    <div class="chart" tabindex="0" role="region" aria-label={props.title}>
      <picture>
        <source srcset={address("dark")} media="(prefers-color-scheme: dark)" />
        <img src={address("light")} alt={props.words} width="720" height={props.height} />
      </picture>
    </div>
  );
}
