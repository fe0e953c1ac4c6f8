import { useNavigate } from "@solidjs/router";
import type { QueuePage } from "../../api/desk.ts";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { toPath } from "../../http/read-text.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { claimLanguages } from "../../search/read-filter.ts";
import { queueSorts } from "./queue-filters.ts";

/** Order and language of what the queue shows; both in the address, so that it can be kept. */
export function QueueControls(props: { page: QueuePage }) {
  const { d } = useDesk();
  const { t } = useLanguage();
  const navigate = useNavigate();
  const go = (change: Partial<QueuePage>) => {
    const { filter, sort, language, article } = { ...props.page, ...change };
    navigate(toPath("/desk", { filter, sort, language, article }), { scroll: false });
  };
  return (
    <div class="queue-controls">
      <ChoiceField
        class="inline"
        label={d.queue.sort}
        value={props.page.sort}
        options={queueSorts.map((value) => ({ value, label: d.queue.sorts[value] }))}
        onChange={(sort) => sort && go({ sort })}
      />
      <ChoiceField
        class="inline"
        label={d.import.language}
        value={props.page.language ?? ""}
        options={[
          { value: "", label: d.queue.any_language },
          ...claimLanguages.map((value) => ({ value, label: t.languages[value] })),
        ]}
        onChange={(language) => go({ language: language || undefined })}
      />
    </div>
  );
}
