// PNG chunks (PNG specification, third edition, W3C 2025): a picture of numbered colours as a file, and what no picture has
// of itself, put in after the head.

const signature = Buffer.from("89504e470d0a1a0a", "hex");

/** A file, or a picture of at most 256 colours: its palette (RGB), and their numbers row after row, packed by zlib. */
export type DrawnPicture =
  | { file: Uint8Array }
  | { width: number; height: number; palette: Uint8Array; packed: Uint8Array };

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as PNG and ZIP use it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** sRGB with its gamma for old readers, perceptual intent. */
function colourSpace(): Buffer[] {
  const gamma = Buffer.alloc(4);
  gamma.writeUInt32BE(45455);
  return [chunk("sRGB", Uint8Array.of(0)), chunk("gAMA", gamma)];
}

function resolution(dotsPerInch: number): Buffer {
  const data = Buffer.alloc(9);
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254);
  data.writeUInt32BE(dotsPerMetre, 0);
  data.writeUInt32BE(dotsPerMetre, 4);
  data.writeUInt8(1, 8);
  return chunk("pHYs", data);
}

/** An uncompressed text in UTF-8. @param keyword Latin-1, 1–79 letters */
function internationalText(keyword: string, text: string, lang: string): Buffer {
  const head = Buffer.from(`${keyword}\0\0\0${lang}\0\0`, "latin1");
  return chunk("iTXt", Buffer.concat([head, Buffer.from(text.replaceAll("\0", ""), "utf8")]));
}

/** With nothing but the picture in it. */
function fileOf(picture: DrawnPicture): Uint8Array {
  if ("file" in picture) return picture.file;
  const { width, height, palette, packed } = picture;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // 8 bits a pixel, of a palette; packed, filtered and ordered as every PNG but an interlaced one is.
  head.set([8, 3, 0, 0, 0], 8);
  const chunks = [chunk("IHDR", head), chunk("PLTE", palette), chunk("IDAT", packed), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** A PNG file with colour space, resolution and texts. */
export function pngFile(
  picture: DrawnPicture,
  { dotsPerInch, texts, lang }: { dotsPerInch: number; texts: Record<string, string>; lang: string },
): Uint8Array {
  const png = fileOf(picture);
  // The head (IHDR) is the first chunk, of 13 bytes.
  const headEnd = signature.length + 12 + 13;
  const written = Object.entries(texts).filter(([, text]) => text !== "");
  return Buffer.concat([
    png.subarray(0, headEnd),
    ...colourSpace(),
    resolution(dotsPerInch),
    ...written.map(([keyword, text]) => internationalText(keyword, text, lang)),
    png.subarray(headEnd),
  ]);
}
