declare module "subset-font" {
  type Options = { targetFormat: "woff2"; keepFeatures: string[] };
  /** The font with the letters of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
