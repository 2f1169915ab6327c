// The part of fontkit that the tests use; the package has no types of its own.
declare module "fontkit" {
  type Glyph = { advanceWidth: number };
  type Font = {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  };
  export function create(data: Uint8Array): Font;
}
