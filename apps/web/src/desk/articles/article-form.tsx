import type { ArticleEdit, DeskArticle, Visibility } from "@claimledger/claims/desk/article";
import { onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import type { DeskMessages } from "../../messages/desk/en.ts";
import { useDesk } from "../desk-context.tsx";
import { isStale, TheirChanges, type TheirField } from "../their-changes.tsx";

const visibilities = ["full_text", "excerpts", "link_only"] as const;

type Props = {
  article: DeskArticle;
  /** Reads the article again. */
  onChanged: () => Promise<void>;
  onClose: () => void;
};

type Fields = {
  title: string;
  url: string;
  publisher: string;
  published_on: string;
  visibility: Visibility;
};

/** Changes what is said of an article beside its text; all its claims' pages say it from then on. */
export function ArticleForm(props: Props) {
  const { d } = useDesk();
  const { t } = useLanguage();
  const [fields, setFields] = createStore(toFields(props.article));
  const save = createWrite((api) =>
    api.PATCH("/v1/desk/articles/{id}", {
      params: { path: { id: props.article.id } },
      headers: ifMatch(props.article.row_version),
      body: toEdit(fields),
    }),
  );
  const faultAt = (pointer: string) => findFault(save.failure(), pointer);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const isDone = await save.run();
    if (isDone || isStale(save.failure())) await props.onChanged();
    if (isDone) props.onClose();
  };
  const theirs = () => listTheirs(props.article, fields, setFields, d.import);
  return (
    <section aria-labelledby="article-details" class="card">
      <h2 id="article-details">{d.article.details}</h2>
      <form
        class="form"
        method="post"
        onSubmit={submit}
        onKeyDown={(event) => event.key === "Escape" && props.onClose()}
        ref={(form) => onMount(() => form.querySelector("input")?.focus())}
      >
        <p class="quiet">{d.article.details_hint}</p>
        <TextField
          label={d.import.article_title}
          required
          maxlength={500}
          lang={props.article.language}
          value={fields.title}
          onInput={(title) => setFields({ title })}
          fault={faultAt("/title")}
        />
        <TextField
          label={d.common.optional(d.import.url)}
          type="url"
          maxlength={2000}
          value={fields.url}
          onInput={(url) => setFields({ url })}
          fault={faultAt("/url")}
        />
        <div class="field-grid">
          <TextField
            label={d.common.optional(d.import.publisher)}
            maxlength={200}
            value={fields.publisher}
            onInput={(publisher) => setFields({ publisher })}
            fault={faultAt("/publisher")}
          />
          <TextField
            label={d.common.optional(d.import.published_on)}
            type="date"
            value={fields.published_on}
            onInput={(published_on) => setFields({ published_on })}
            fault={faultAt("/published_on")}
          />
        </div>
        <ChoiceField
          label={d.import.visibility}
          value={fields.visibility}
          options={visibilities.map((value) => ({ value, label: d.import.visibilities[value] }))}
          onChange={(visibility) => visibility && setFields({ visibility })}
          fault={faultAt("/visibility")}
        />
        <p class="quiet">{d.article.language_stays(t.languages[props.article.language])}</p>
        <Show when={isStale(save.failure())} fallback={<FailureNotice failure={save.failure()} />}>
          <TheirChanges fields={theirs()} />
        </Show>
        <p class="actions">
          <button type="submit" class="button primary" disabled={save.pending()}>
            {save.pending() ? d.common.saving : d.common.save}
          </button>
          <button type="button" class="button" onClick={() => props.onClose()}>
            {d.common.cancel}
          </button>
        </p>
      </form>
    </section>
  );
}

function toFields({ title, url, publisher, published_on, visibility }: DeskArticle): Fields {
  return {
    title,
    url: url ?? "",
    publisher: publisher ?? "",
    published_on: published_on ?? "",
    visibility,
  };
}

function toEdit({ title, url, publisher, published_on, visibility }: Fields): ArticleEdit {
  return {
    title,
    url: url.trim() || null,
    publisher: publisher.trim() || null,
    published_on: published_on || null,
    visibility,
  };
}

type Words = DeskMessages["import"];

function listTheirs(
  article: DeskArticle,
  mine: Fields,
  take: (change: Partial<Fields>) => void,
  words: Words,
): TheirField[] {
  const theirs = toFields(article);
  const labels: Record<keyof Fields, string> = {
    title: words.article_title,
    url: words.url,
    publisher: words.publisher,
    published_on: words.published_on,
    visibility: words.visibility,
  };
  const toWords = (name: keyof Fields, fields: Fields) =>
    name === "visibility" ? words.visibilities[fields.visibility] : fields[name];
  return (Object.keys(labels) as (keyof Fields)[]).map((name) => ({
    label: labels[name],
    mine: toWords(name, mine),
    theirs: toWords(name, theirs),
    take: () => take({ [name]: theirs[name] }),
  }));
}
