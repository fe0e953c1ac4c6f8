/** The client build's files by source; the framework's own module, which it does not declare. */
declare module "solid-start:client-vite-manifest" {
  export const clientViteManifest: Record<string, { file: string } | undefined>;
}
