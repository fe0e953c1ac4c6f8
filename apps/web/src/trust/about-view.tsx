import type { Masthead } from "@claimledger/claims/desk/masthead";
import { For, Show } from "solid-js";
import { ExternalLink } from "../claim/external-link.tsx";
import type { InterfaceLanguage } from "../language/interface-language.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Dot } from "../layout/dotted.tsx";

/** Who is behind the site, in the reader's language where it was told in it. */
export function AboutView(props: { masthead: Masthead }) {
  const { t, language, format } = useLanguage();
  const { masthead } = props;
  const about = pickText(masthead.about, language);
  const funding = pickText(masthead.funding, language);
  const isTold = masthead.organisation || about || masthead.email || masthead.team.length > 0;
  return (
    <div class="page narrow chapters">
      <h1>{t.site.about}</h1>
      <Show when={!isTold}>
        <p class="empty">{t.about.not_told}</p>
      </Show>
      <Show when={masthead.organisation}>
        {(name) => <p class="lead">{t.about.run_by(name())}</p>}
      </Show>
      <Show when={about}>{(text) => <Paragraphs {...text()} />}</Show>
      <Contact masthead={masthead} />
      <Show when={funding}>
        {(text) => (
          <section id="funding">
            <h2>{t.about.funding}</h2>
            <Paragraphs {...text()} />
          </section>
        )}
      </Show>
      <Team masthead={masthead} />
      <p>
        <a href="/methodology">{t.site.methodology}</a>
        <Dot />
        <a href="/corrections">{t.site.corrections}</a>
        <Dot />
        <a href="/submit">{t.site.submit}</a>
      </p>
      <Show when={masthead.updated_at}>
        {(time) => <p class="quiet">{t.about.updated(format.date(time()))}</p>}
      </Show>
    </div>
  );
}

function Contact(props: { masthead: Masthead }) {
  const { t } = useLanguage();
  const { email, website, address } = props.masthead;
  return (
    <Show when={email || website || address}>
      <section id="contact">
        <h2>{t.about.contact}</h2>
        <dl class="facts">
          <Show when={email}>
            {(known) => (
              <div>
                <dt>{t.about.email}</dt>
                <dd>
                  <a href={`mailto:${encodeURIComponent(known()).replace("%40", "@")}`}>
                    {known()}
                  </a>
                </dd>
              </div>
            )}
          </Show>
          <Show when={website}>
            {(known) => (
              <div>
                <dt>{t.about.website}</dt>
                <dd>
                  <ExternalLink href={known()}>{known()}</ExternalLink>
                </dd>
              </div>
            )}
          </Show>
          <Show when={address}>
            <div>
              <dt>{t.about.address}</dt>
              <dd>{address}</dd>
            </div>
          </Show>
        </dl>
      </section>
    </Show>
  );
}

function Team(props: { masthead: Masthead }) {
  const { t } = useLanguage();
  return (
    <Show when={props.masthead.team.length}>
      <section id="team">
        <h2>{t.about.team}</h2>
        <ul>
          <For each={props.masthead.team}>
            {({ name, role }) => (
              <li>
                {name}
                <Show when={role}>, {role}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

type Told = { text: string; lang: InterfaceLanguage };

/** The text in the reader's language, else in whichever it was told in. */
function pickText(
  texts: Record<InterfaceLanguage, string>,
  language: InterfaceLanguage,
): Told | null {
  const order: InterfaceLanguage[] = [language, "en", "vi", "zh"];
  const lang = order.find((code) => texts[code]);
  return lang ? { text: texts[lang], lang } : null;
}

/** Plain text: an empty line begins a new paragraph. */
function Paragraphs(props: Told) {
  return (
    <div class="prose" lang={props.lang}>
      <For each={props.text.split(/\n\s*\n/)}>{(paragraph) => <p>{paragraph}</p>}</For>
    </div>
  );
}
