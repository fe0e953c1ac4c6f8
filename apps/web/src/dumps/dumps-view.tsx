import type { Dump } from "@claimledger/claims/publish/dump";
import { For, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { KeepWhole } from "../layout/keep-whole.tsx";

/** The dumps there are, newest first, and how to use one. */
export function DumpsView(props: { dumps: Dump[] }) {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{t.dumps.title}</h1>
      <p class="lead">{t.dumps.intro}</p>
      <For each={props.dumps} fallback={<p class="empty">{t.dumps.empty}</p>}>
        {(dump) => <DumpSection dump={dump} />}
      </For>
      <Show when={props.dumps[0]}>{(latest) => <HowToUse seq={latest().seq} />}</Show>
    </div>
  );
}

function DumpSection(props: { dump: Dump }) {
  const { t, format } = useLanguage();
  const { seq, made_at, claims_count, files } = props.dump;
  return (
    <section class="dump" aria-labelledby={`dump-${seq}`}>
      <h2 id={`dump-${seq}`}>
        <time dateTime={made_at}>{format.time(made_at)}</time>
      </h2>
      <p class="quiet">{t.dumps.stands_at(format.number(claims_count), format.number(seq))}</p>
      <ul class="dump-files">
        <For each={files}>
          {(file) => (
            <li>
              <a href={file.path} rel="external" download="">
                {file.name}
              </a>{" "}
              <span class="quiet">{format.bytes(file.size)}</span>
              <span class="quiet dump-hash">
                SHA-256 <code>{file.sha256}</code>
              </span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** Commands that work as they stand: the address of the latest file, and of what comes after it. */
function HowToUse(props: { seq: number }) {
  const { t } = useLanguage();
  return (
    <section class="note" aria-labelledby="dumps-use">
      <h2 id="dumps-use">{t.dumps.use_title}</h2>
      <p>
        <KeepWhole text={t.dumps.use_files} />
      </p>
      <p>{t.dumps.use_latest}</p>
      <p>
        <code>/v1/dumps/latest/claims.ndjson.gz</code>
      </p>
      <p>{t.dumps.use_changes}</p>
      <p>
        <code>/v1/changes?after={props.seq}</code>
      </p>
    </section>
  );
}
