import { useLanguage } from "../language/language-context.tsx";

/** Says that there is no connection, and why nothing kept is shown instead. */
export function OfflineView() {
  const { t } = useLanguage();
  return (
    <div class="page narrow stop" data-offline>
      <h1>{t.offline.title}</h1>
      <p class="lead">{t.offline.text}</p>
      <p class="stop-ways">
        <a class="button primary" href="">
          {t.failure.retry}
        </a>
      </p>
      <p class="quiet">{t.offline.why}</p>
    </div>
  );
}
