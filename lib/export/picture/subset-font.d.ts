// The package brings no types of its own.
declare module "subset-font" {
  /** A typeface with the glyphs of a text only. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "truetype" | "woff" | "woff2"; noHinting: boolean },
  ): Promise<Buffer>;
}
