import { Dialog } from "@kobalte/core/dialog";
import { Search } from "@kobalte/core/search";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { getApi } from "../../api/get-api.ts";
import { useDesk } from "../desk-context.tsx";
import { useCommandList, useCommands } from "./command-context.tsx";
import { findCommands, type Command } from "./commands.ts";
import { KeyNames } from "./key-names.tsx";

const mostClaims = 6;
const shortestQuery = 2;
const settledMs = 150;

/** Everything that can be done here, and every claim, a few letters away. */
export function CommandPalette() {
  const { d } = useDesk();
  const [open, setOpen] = createSignal(false);
  useCommands(() => [
    {
      id: "palette",
      label: d.palette.title,
      group: "desk",
      keys: "$mod+k",
      run: () => setOpen(!open()),
    },
  ]);
  return (
    <Dialog open={open()} onOpenChange={setOpen}>
      <Dialog.Portal>
        <Dialog.Overlay class="overlay" />
        <div class="dialog-place high">
          <Dialog.Content class="dialog palette">
            <Dialog.Title class="visually-hidden">{d.palette.title}</Dialog.Title>
            <PaletteSearch onDone={() => setOpen(false)} />
          </Dialog.Content>
        </div>
      </Dialog.Portal>
    </Dialog>
  );
}

function PaletteSearch(props: { onDone: () => void }) {
  const { d } = useDesk();
  const { all } = useCommandList();
  const navigate = useNavigate();
  const offered = () => all().filter(({ id }) => id !== "palette");
  const [options, setOptions] = createSignal<Command[]>(findCommands(offered(), ""));

  let shownFor = "";
  let isChosen = false;

  async function look(typed: string): Promise<void> {
    shownFor = typed;
    const commands = findCommands(offered(), typed);
    setOptions(commands);
    if (typed.trim().length < shortestQuery) return;
    await new Promise((resolve) => setTimeout(resolve, settledMs));
    const claims = shownFor === typed ? await findClaims(typed) : [];
    if (shownFor === typed) setOptions([...commands, ...claims]);
  }

  async function findClaims(typed: string): Promise<Command[]> {
    const query = { q: typed, limit: mostClaims };
    const { data } = await getApi()
      .GET("/v1/claims", { params: { query } })
      .catch(() => ({ data: undefined }));
    return ((data?.items ?? []) as PublicClaim[]).map(({ id, statement }) => ({
      id,
      label: statement,
      group: "go" as const,
      run: () => navigate(`/desk/claims/${id}`),
    }));
  }

  function choose(command: Command | null | undefined): void {
    if (!command || isChosen) return;
    isChosen = true;
    props.onDone();
    // The dialog gives the focus back first.
    queueMicrotask(() => command.run());
  }

  /** Enter takes the first of what was typed, also before the list has followed; or the marked one. */
  function chooseFirst(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
    if (event.key !== "Enter" || event.isComposing) return;
    const typed = event.currentTarget.value;
    const isMarked = document.querySelector(".palette-item[data-highlighted]") !== null;
    if (typed !== shownFor) choose(findCommands(offered(), typed)[0]);
    else if (!isMarked) choose(options()[0]);
  }

  return (
    <Search<Command>
      open
      options={options()}
      optionValue="id"
      optionLabel="label"
      optionTextValue="label"
      onInputChange={look}
      onChange={choose}
      debounceOptionsMillisecond={0}
      placeholder={d.palette.placeholder}
      itemComponent={(item) => (
        <Search.Item item={item.item} class="palette-item">
          <Search.ItemLabel>{item.item.rawValue.label}</Search.ItemLabel>
          <Show when={item.item.rawValue.keys}>{(keys) => <KeyNames keys={keys()} />}</Show>
        </Search.Item>
      )}
    >
      <Search.Control aria-label={d.palette.title}>
        <Search.Input class="palette-input" autofocus onKeyDown={chooseFirst} />
      </Search.Control>
      <Search.Listbox class="palette-list" aria-label={d.palette.title} />
      <Search.NoResult class="palette-none">{d.palette.none}</Search.NoResult>
    </Search>
  );
}
