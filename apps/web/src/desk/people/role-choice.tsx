import type { Person } from "@claimledger/claims/desk/people";
import { For } from "solid-js";
import { useDesk } from "../desk-context.tsx";

type Role = Person["role"];

export const roles = ["reviewer", "editor", "admin"] as const satisfies Role[];

type Props = {
  label: string;
  value: Role;
  disabled: boolean;
  onChange: (role: Role) => void;
};

/** Somebody's role, in a row of its own label; shows the role as it is until it is changed. */
export function RoleChoice(props: Props) {
  const { d } = useDesk();
  const choose = (select: HTMLSelectElement) => {
    const role = roles.find((known) => known === select.value);
    select.value = props.value;
    if (role && role !== props.value) props.onChange(role);
  };
  return (
    <select
      aria-label={props.label}
      disabled={props.disabled}
      onChange={(event) => choose(event.currentTarget)}
    >
      <For each={roles}>
        {(role) => (
          <option value={role} selected={role === props.value}>
            {d.people.roles[role]}
          </option>
        )}
      </For>
    </select>
  );
}
