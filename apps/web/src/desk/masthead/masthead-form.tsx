import type { DeskMasthead, MastheadInput } from "@claimledger/claims/desk/masthead";
import { revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import { getDeskMasthead } from "../../api/desk.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { interfaceLanguages, languageNames } from "../../language/interface-language.ts";
import { useDesk } from "../desk-context.tsx";

/** Who runs the site, how to reach them, who pays for it: what the public page about them says. */
export function MastheadForm(props: { masthead: DeskMasthead }) {
  const { d } = useDesk();
  const { updated_at: _at, row_version: _version, team, ...rest } = props.masthead;
  const [draft, setDraft] = createStore(structuredClone(unwrap(rest)));
  const [people, setPeople] = createSignal(team.map(toLine).join("\n"));
  const [isSaved, setSaved] = createSignal(false);
  const save = createWrite((api, body: MastheadInput) =>
    api.PUT("/v1/desk/masthead", { headers: ifMatch(props.masthead.row_version), body }),
  );
  const fault = (pointer: string) => findFault(save.failure(), pointer);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setSaved(false);
    const { email, website } = draft;
    const cleared = { email: email || null, website: website || null };
    const body = { ...structuredClone(unwrap(draft)), ...cleared, team: toTeam(people()) };
    if (!(await save.run(body))) return;
    setSaved(true);
    await revalidate(getDeskMasthead.key);
  }

  return (
    <form class="form" method="post" onSubmit={submit}>
      <TextField
        label={d.masthead.organisation}
        maxlength={200}
        value={draft.organisation}
        onInput={(value) => setDraft("organisation", value)}
        fault={fault("/organisation")}
      />
      <TextField
        label={d.masthead.email}
        type="email"
        value={draft.email ?? ""}
        onInput={(value) => setDraft("email", value)}
        fault={fault("/email")}
      />
      <TextField
        label={d.masthead.website}
        type="url"
        value={draft.website ?? ""}
        onInput={(value) => setDraft("website", value)}
        fault={fault("/website")}
      />
      <TextField
        label={d.masthead.address}
        rows={2}
        maxlength={500}
        value={draft.address}
        onInput={(value) => setDraft("address", value)}
        fault={fault("/address")}
      />
      <For each={interfaceLanguages}>
        {(language) => (
          <>
            <TextField
              label={d.masthead.in_language(d.masthead.about, languageNames[language])}
              rows={5}
              lang={language}
              value={draft.about[language]}
              onInput={(value) => setDraft("about", language, value)}
              fault={fault(`/about/${language}`)}
            />
            <TextField
              label={d.masthead.in_language(d.masthead.funding, languageNames[language])}
              rows={3}
              lang={language}
              value={draft.funding[language]}
              onInput={(value) => setDraft("funding", language, value)}
              fault={fault(`/funding/${language}`)}
            />
          </>
        )}
      </For>
      <TextField
        label={d.masthead.team}
        hint={d.masthead.team_hint}
        rows={5}
        value={people()}
        onInput={setPeople}
        fault={fault("/team")}
      />
      <FailureNotice failure={save.failure()} />
      <Show when={isSaved()}>
        <p class="success" role="status">
          {d.masthead.saved} <a href="/about">{d.masthead.look}</a>
        </p>
      </Show>
      <button type="submit" class="button primary" disabled={save.pending()}>
        {d.masthead.save}
      </button>
    </form>
  );
}

type Person = MastheadInput["team"][number];

function toLine({ name, role }: Person): string {
  return role ? `${name}, ${role}` : name;
}

/** One person a line: the name, and after the first comma what they do. */
function toTeam(lines: string): Person[] {
  return lines.split("\n").flatMap((line) => {
    const [name = "", ...role] = line.split(/[,，]/u);
    return name.trim() ? [{ name: name.trim(), role: role.join(",").trim() }] : [];
  });
}
