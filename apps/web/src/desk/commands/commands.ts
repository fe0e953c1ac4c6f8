/** Something that can be done from the keyboard; listed in the help and in the palette. */
export type Command = {
  id: string;
  label: string;
  group: CommandGroup;
  /** Keys one after another, such as "g q", or a chord such as "$mod+Enter"; none: palette only. */
  keys?: string;
  run: () => void;
};

export const commandGroups = ["page", "go", "desk"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** A command's keys as they are shown: one list entry for each press. */
export function toKeyNames(keys: string, isMac: boolean): string[] {
  const names: Record<string, string> = {
    $mod: isMac ? "⌘" : "Ctrl",
    Shift: isMac ? "⇧" : "Shift",
    Enter: "↵",
    Escape: "Esc",
  };
  return keys.split(" ").map((press) =>
    press
      .replaceAll("[Shift]+", "")
      .split("+")
      .map((key) => names[key] ?? key)
      .join(" "),
  );
}

/** Commands whose words begin with, or hold, every word that was typed; those on the page first. */
export function findCommands(commands: Command[], typed: string): Command[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  const found = commands.filter(({ label }) => words.every((word) => fold(label).includes(word)));
  const rank = ({ group }: Command) => commandGroups.indexOf(group);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Letters alone: "Hàng đợi" is found by "hang doi". */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
}
