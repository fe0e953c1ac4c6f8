import { CopyButton } from "./copy-button.tsx";

type Props = { text: string; words: string; copy: string; copied: string };

/** A secret that cannot be seen again. */
export function ShownOnce(props: Props) {
  return (
    <div class="success" role="status">
      <p>{props.words}</p>
      <p>
        <code class="invitation-link">{props.text}</code>
      </p>
      <CopyButton text={props.text} label={props.copy} done={props.copied} />
    </div>
  );
}
