import { useNavigate } from "@solidjs/router";
import { useCommands } from "./commands/command-context.tsx";
import { useDesk } from "./desk-context.tsx";

/** The ways around the desk, from every page of it. */
export function DeskCommands() {
  const { d, me } = useDesk();
  const navigate = useNavigate();
  const go = (id: string, keys: string, label: string, path: string) => ({
    id,
    keys,
    label: d.keys.go_to(label),
    group: "go" as const,
    run: () => navigate(path),
  });
  useCommands(() => [
    go("go-queue", "g q", d.nav.queue, "/desk"),
    go("go-mine", "g m", d.queue.filters.mine, "/desk?filter=mine"),
    go("go-approve", "g w", d.queue.filters.awaiting_approval, "/desk?filter=awaiting_approval"),
    go("go-articles", "g a", d.nav.articles, "/desk/articles"),
    go("go-import", "g i", d.nav.import, "/desk/import"),
    ...(me.role === "admin" ? [go("go-people", "g p", d.nav.people, "/desk/people")] : []),
    go("go-review-imports", "g r", d.review_imports.title, "/desk/review-imports"),
    go("go-account", "g c", d.nav.account, "/desk/account"),
    go("go-api-keys", "g k", d.nav.api_keys, "/desk/api-keys"),
    go("go-webhooks", "g h", d.nav.webhooks, "/desk/webhooks"),
  ]);
  return null;
}
