import { createUniqueId, Show, type JSX } from "solid-js";

type ControlProps = {
  id: string;
  "aria-invalid": "true" | undefined;
  "aria-describedby": string | undefined;
};

type Props = {
  label: string;
  hint?: string;
  fault?: string;
  class?: string;
  /** Where its value belongs in what is sent: a JSON pointer, to be led to. */
  pointer?: string;
  children: (control: ControlProps) => JSX.Element;
};

/** A label, its control, a hint and what is wrong, tied together for assistive technology. */
export function Field(props: Props) {
  const id = createUniqueId();
  const control: ControlProps = {
    id,
    get "aria-invalid"() {
      return props.fault ? ("true" as const) : undefined;
    },
    get "aria-describedby"() {
      return props.fault || props.hint ? `${id}-note` : undefined;
    },
  };
  return (
    <div class={`field ${props.class ?? ""}`} data-field={props.pointer}>
      <label for={id}>{props.label}</label>
      {props.children(control)}
      <Show when={props.fault || props.hint}>
        <p id={`${id}-note`} class={props.fault ? "fault" : "hint"}>
          {props.fault ?? props.hint}
        </p>
      </Show>
    </div>
  );
}
