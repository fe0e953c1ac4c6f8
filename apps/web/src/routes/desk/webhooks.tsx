import { useDesk } from "../../desk/desk-context.tsx";
import { WebhookForm } from "../../desk/webhooks/webhook-form.tsx";
import { WebhookList } from "../../desk/webhooks/webhook-list.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** Where one wants to be told of what is published. */
export default function WebhooksPage() {
  const { d } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.webhooks.title} hidden />
      <h1>{d.webhooks.title}</h1>
      <p>{d.webhooks.hint}</p>
      <WebhookForm />
      <WebhookList />
    </div>
  );
}
