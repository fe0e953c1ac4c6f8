export { NotFoundPage as default } from "../layout/not-found-page.tsx";
