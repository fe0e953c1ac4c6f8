import { Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";

type Props = { count: number; chosen: number; onChoose: (index: number) => void };

/** Which of several places is meant, where the same words stand more than once. */
export function PlaceChoice(props: Props) {
  const { d } = useDesk();
  const step = (by: number) => props.onChoose((props.chosen + by + props.count) % props.count);
  return (
    <div role="status">
      <Show when={props.count > 1}>
        <p class="actions">
          <span>{d.article.place(props.chosen + 1, props.count)}</span>
          <button type="button" class="button small" onClick={() => step(-1)}>
            {d.article.place_before}
          </button>
          <button type="button" class="button small" onClick={() => step(1)}>
            {d.article.place_after}
          </button>
        </p>
      </Show>
    </div>
  );
}
