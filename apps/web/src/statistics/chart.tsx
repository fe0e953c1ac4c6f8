import { useLanguage } from "../language/language-context.tsx";

/** Heights in pixels as the server draws it, so that nothing moves when it arrives. */
export type ChartHeights = { wide: number; narrow: number };
type Props = { name: string; title: string; words: string; heights: ChartHeights };

const phone = "(max-width: 40rem)";
const dark = "(prefers-color-scheme: dark)";

/** A picture drawn by the server for the page's width, light or dark; its table says the same. */
export function Chart(props: Props) {
  const { language } = useLanguage();
  const address = (theme: string, width: keyof ChartHeights) =>
    `/charts/${props.name}.svg?language=${language}&theme=${theme}&width=${width}`;
  const narrow = { media: phone, width: 360, height: props.heights.narrow };
  return (
    <div class="chart">
      <picture>
        <source {...narrow} srcset={address("dark", "narrow")} media={`${phone} and ${dark}`} />
        <source {...narrow} srcset={address("light", "narrow")} />
        <source srcset={address("dark", "wide")} media={dark} />
        <img
          src={address("light", "wide")}
          alt={props.words}
          width="540"
          height={props.heights.wide}
        />
      </picture>
    </div>
  );
}
