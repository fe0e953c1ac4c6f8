import { getTopicLabel } from "@claimledger/claims/review/topic";
import {
  findClaimant,
  findClaimants,
  findPublisher,
  findPublishers,
  findTopics,
} from "../api/browse.ts";
import { findNewestClaims } from "../api/claims.ts";
import { BrowseView } from "../browse/browse-view.tsx";
import type { Entry } from "../browse/entry-list.tsx";
import { EntryView } from "../browse/entry-view.tsx";
import { notFound } from "./not-found.tsx";
import type { ReadingPage, ReadingRequest } from "./reading-page.ts";

type Kind = "claimant" | "publisher";
type Named = Omit<Entry, "filter"> & { id: string };

const lists = { claimant: findClaimants, publisher: findPublishers };
const ones = { claimant: findClaimant, publisher: findPublisher };

/** Claimants or publishers, by name. */
export function readNames(kind: Kind) {
  return async ({ search, t }: ReadingRequest): Promise<ReadingPage> => {
    const cursor = search.get("cursor") || undefined;
    const { page, refusal } = await lists[kind]({ cursor });
    const isClaimants = kind === "claimant";
    const title = isClaimants ? t.site.claimants : t.site.publishers;
    const path = isClaimants ? "/claimants" : "/publishers";
    const intro = isClaimants ? t.browse.claimants_intro : t.browse.publishers_intro;
    const entries = page?.items.map((item) => toEntry(kind, item)) ?? [];
    const next = page?.next_cursor ?? null;
    const head = { title, description: intro, canonical: path, translated: true };
    const body = () => <BrowseView {...{ title, intro, path, entries, refusal, cursor, next }} />;
    return { status: page ? 200 : 400, head, body };
  };
}

/** One claimant or publisher. */
export function readName(kind: Kind) {
  return async (request: ReadingRequest): Promise<ReadingPage> => {
    const { params, t } = request;
    const found = await ones[kind](params[0] ?? "");
    if (!found) return notFound(request);
    const entry = toEntry(kind, found);
    const latest = await findNewestClaims(entry.filter);
    const label = kind === "claimant" ? t.search.claimant : t.search.publisher;
    const sameAs = "same_as" in found ? (found.same_as as string[]) : [];
    const feed = kind === "claimant" && { path: entry.path.slice(1), title: entry.name };
    const description =
      kind === "claimant"
        ? t.browse.claimant_meta(entry.name)
        : t.browse.publisher_meta(entry.name);
    const head = { title: entry.name, description, canonical: entry.path, ...(feed && { feed }) };
    const body = () => <EntryView kind={label} entry={entry} sameAs={sameAs} latest={latest} />;
    return { status: 200, head, body };
  };
}

export async function readTopics({ t, language }: ReadingRequest): Promise<ReadingPage> {
  const topics = (await findTopics())?.items ?? [];
  const entries = topics
    .filter(({ claims_count }) => claims_count > 0)
    .map((topic) => ({ ...topic, name: topic.labels[language], filter: { topic: topic.id } }));
  const title = t.site.topics;
  const intro = t.browse.topics_intro;
  const head = { title, description: intro, canonical: "/topics", translated: true };
  const body = () => <BrowseView {...{ title, intro, path: "/topics", entries }} />;
  return { status: 200, head, body };
}

export async function readTopic(request: ReadingRequest): Promise<ReadingPage> {
  const { params, t, language } = request;
  const topic = (await findTopics())?.items.find(({ id }) => id === params[0]);
  if (!topic) return notFound(request);
  const name = getTopicLabel(topic.id, language);
  const entry = { ...topic, name, filter: { topic: topic.id } };
  const latest = await findNewestClaims(entry.filter);
  const feed = { path: `topics/${topic.id}`, title: name };
  const description = t.browse.topic_meta(name);
  const head = { title: name, description, canonical: topic.path, translated: true, feed };
  const body = () => <EntryView kind={t.search.topic} entry={entry} sameAs={[]} latest={latest} />;
  return { status: 200, head, body };
}

function toEntry(kind: Kind, named: Named): Entry {
  return { ...named, filter: { [kind]: named.id } };
}
