import bundle from "swagger-ui-dist/swagger-ui-bundle.js?url";
import styles from "./reference.css?url";

type SwaggerUI = (options: Record<string, unknown>) => void;

/** Shows the API's description by Swagger UI, dressed by `styles/docs.css`. Served whole from here. */
async function showReference(): Promise<void> {
  await Promise.all([
    load(Object.assign(document.createElement("link"), { rel: "stylesheet", href: styles })),
    load(Object.assign(document.createElement("script"), { src: bundle })),
  ]);
  const show = Reflect.get(window, "SwaggerUIBundle") as SwaggerUI;
  show({
    url: "/openapi.json",
    dom_id: "#api",
    deepLinking: true,
    docExpansion: "none",
    defaultModelsExpandDepth: -1,
    syntaxHighlight: { activated: false },
  });
  const drawn = document.getElementById("api");
  if (drawn) new MutationObserver(mend).observe(drawn, { childList: true, subtree: true });
}

function load(element: HTMLElement): Promise<Event> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", reject);
    document.head.prepend(element);
  });
}

/** What people who use keyboards and screen readers would miss in what Swagger UI draws. */
function mend(): void {
  for (const main of findAll("main:not([role])")) main.setAttribute("role", "group");
  // Links within buttons: pressing the button writes the same address.
  for (const link of findAll(".opblock-summary-control a[href]")) link.removeAttribute("href");
  for (const box of findAll(":is(.microlight, .curl, .headerline):not([tabindex])"))
    box.tabIndex = 0;
  for (const select of findAll("select:not([aria-label])")) {
    const row = select.closest<HTMLElement>("[data-param-name]");
    select.ariaLabel = row?.dataset.paramName ?? "Content type";
  }
}

function findAll(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(`#api ${selector}`);
}

await showReference();
