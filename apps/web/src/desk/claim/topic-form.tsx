import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { getTopicLabel, topicValues, type TopicValue } from "@claimledger/claims/review/topic";
import { For, Show } from "solid-js";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";

const mostTopics = 5;

/** What the claim is about: each topic is set or taken off at once, and is public. */
export function TopicForm(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const { language } = useLanguage();
  const tag = createWrite((api, topics: TopicValue[]) =>
    api.PUT("/v1/desk/claims/{id}/topics", {
      params: { path: { id: props.claim.id } },
      headers: ifMatch(props.claim.row_version),
      body: { topics },
    }),
  );
  const labels = () => props.claim.topics.map((topic) => getTopicLabel(topic, language));
  const has = (topic: TopicValue) => props.claim.topics.includes(topic);
  const isFull = () => props.claim.topics.length >= mostTopics;
  const set = async (topic: TopicValue, isChosen: boolean) => {
    const others = props.claim.topics.filter((known) => known !== topic);
    if (await tag.run(isChosen ? [...others, topic] : others)) await refreshClaim(props.claim);
  };
  return (
    <Show when={!props.claim.withdrawn_at}>
      <details class="card">
        <summary>
          {labels().length > 0
            ? d.common.pair(d.topics.title, d.common.names(labels()))
            : d.topics.title}
        </summary>
        <fieldset class="topic-choice" disabled={tag.pending()}>
          <legend class="hint">{d.topics.hint}</legend>
          <For each={topicValues}>
            {(topic) => (
              <label>
                <input
                  type="checkbox"
                  checked={has(topic)}
                  disabled={!has(topic) && isFull()}
                  onChange={(event) => void set(topic, event.currentTarget.checked)}
                />{" "}
                {getTopicLabel(topic, language)}
              </label>
            )}
          </For>
        </fieldset>
        <FailureNotice failure={tag.failure()} />
      </details>
    </Show>
  );
}
