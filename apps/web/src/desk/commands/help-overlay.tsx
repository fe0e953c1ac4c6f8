import { Dialog } from "@kobalte/core/dialog";
import { createSignal, For, Show } from "solid-js";
import { useDesk } from "../desk-context.tsx";
import { useCommandList, useCommands } from "./command-context.tsx";
import { commandGroups, type CommandGroup } from "./commands.ts";
import { KeyNames } from "./key-names.tsx";

/** Every key that does something on the page that is shown. */
export function HelpOverlay() {
  const { d } = useDesk();
  const { singleKeys, setSingleKeys } = useCommandList();
  const [open, setOpen] = createSignal(false);
  useCommands(() => [
    {
      id: "help",
      label: d.keys.title,
      group: "desk",
      keys: "[Shift]+?",
      run: () => setOpen(true),
    },
  ]);
  return (
    <Dialog open={open()} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay class="overlay" />
        <div class="dialog-place">
          <Dialog.Content class="dialog wide">
            <div class="title-line">
              <Dialog.Title class="dialog-title">{d.keys.title}</Dialog.Title>
              <Dialog.CloseButton class="button small">{d.common.close}</Dialog.CloseButton>
            </div>
            <Dialog.Description class="quiet">{d.keys.hint}</Dialog.Description>
            <div class="key-groups">
              <For each={commandGroups}>{(group) => <KeyGroup group={group} />}</For>
            </div>
            <label class="line-choice">
              <input
                type="checkbox"
                checked={singleKeys()}
                onChange={(event) => setSingleKeys(event.currentTarget.checked)}
              />{" "}
              {d.keys.single}
            </label>
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}

function KeyGroup(props: { group: CommandGroup }) {
  const { d } = useDesk();
  const { all } = useCommandList();
  const commands = () => all().filter(({ group, keys }) => group === props.group && keys);
  return (
    <Show when={commands().length > 0}>
      <section>
        <h3>{d.keys.groups[props.group]}</h3>
        <dl class="key-list">
          <For each={commands()}>
            {({ label, keys }) => (
              <div>
                <dt>
                  <KeyNames keys={keys ?? ""} />
                </dt>
                <dd>{label}</dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  );
}
