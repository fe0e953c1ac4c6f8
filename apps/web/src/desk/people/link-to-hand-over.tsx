import { CopyButton } from "../../forms/copy-button.tsx";
import { getSiteOrigin } from "../../http/site.ts";
import { useDesk } from "../desk-context.tsx";

/** A link that lets somebody in, shown once to whoever hands it over. */
export function LinkToHandOver(props: { path: string; words: string }) {
  const { d } = useDesk();
  const link = () => `${getSiteOrigin()}${props.path}`;
  return (
    <div class="success" role="status">
      <p>{props.words}</p>
      <p>
        <code class="invitation-link">{link()}</code>
      </p>
      <CopyButton text={link()} label={d.people.copy} done={d.people.copied} />
    </div>
  );
}
