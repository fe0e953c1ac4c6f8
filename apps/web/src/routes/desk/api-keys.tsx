import { ApiKeyForm } from "../../desk/api-keys/api-key-form.tsx";
import { ApiKeyList } from "../../desk/api-keys/api-key-list.tsx";
import { ApiUsageTable } from "../../desk/api-keys/api-usage.tsx";
import { useDesk } from "../../desk/desk-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** One's own keys for programs, and what was asked with them. */
export default function ApiKeysPage() {
  const { d } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.api_keys.title} hidden />
      <h1>{d.api_keys.title}</h1>
      <p>{d.api_keys.hint}</p>
      <ApiKeyForm />
      <ApiKeyList />
      <ApiUsageTable />
    </div>
  );
}
