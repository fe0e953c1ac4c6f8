import { useDesk } from "../../desk/desk-context.tsx";
import { ImportForm } from "../../desk/import/import-form.tsx";
import { PageHead } from "../../layout/page-head.tsx";

/** Brings an article in: pasted, from a file or from the web. */
export default function ImportPage() {
  const { d } = useDesk();
  return (
    <div class="page narrow">
      <PageHead title={d.import.title} hidden />
      <h1>{d.import.title}</h1>
      <ImportForm />
    </div>
  );
}
