// Pictures as other programs save them: a PNG's pixels packed anew, a PDF's pages rewritten.
import { deflateSync, inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

type Pixels = { width: number; height: number; rgba: Buffer };

/** The pixels of a PNG as resvg's own decoder reads them. */
function pixelsOf(png: Uint8Array): Pixels {
  const view = Buffer.from(png);
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} style="image-rendering:optimizeSpeed" href="data:image/png;base64,${view.toString("base64")}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`;
  return { width, height, rgba: new Resvg(svg).render().pixels };
}

/** The filters of the PNG specification, row by row in turn: what each foretells of a byte. */
const filters = [
  () => 0,
  (left: number) => left,
  (_: number, up: number) => up,
  (left: number, up: number) => Math.floor((left + up) / 2),
  (left: number, up: number, corner: number) => {
    const guess = left + up - corner;
    return [left, up, corner].reduce((best, one) => (Math.abs(guess - one) < Math.abs(guess - best) ? one : best));
  },
] as const;

function packed({ width, height, rgba }: Pixels, channels: 3 | 4): Buffer {
  const at = (x: number, y: number, channel: number) =>
    x < 0 || y < 0 ? 0 : (rgba[(y * width + x) * 4 + channel] as number);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * channels, y % 5);
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        const foretold = filters[y % 5]?.(at(x - 1, y, channel), at(x, y - 1, channel), at(x - 1, y - 1, channel)) ?? 0;
        row[1 + x * channels + channel] = at(x, y, channel) - foretold;
      }
    }
    return row;
  });
  return deflateSync(Buffer.concat(rows), { level: 1 });
}

/** The same file with its pixels packed in another way, in two pieces. @param change a hand at the pixels */
export function savedAnew(png: Uint8Array, channels: 3 | 4, change: (pixels: Pixels) => void = () => {}): Buffer {
  const pixels = pixelsOf(png);
  change(pixels);
  const data = packed(pixels, channels);
  const chunks: Buffer[] = [];
  const chunk = (type: string, body: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    // No check sum: it is not what is tested.
    chunks.push(length, Buffer.from(type, "latin1"), Buffer.from(body), Buffer.alloc(4));
  };
  const file = Buffer.from(png);
  for (let from = 8; from < file.length; from += 12 + file.readUInt32BE(from)) {
    const type = file.toString("latin1", from + 4, from + 8);
    const body = Buffer.from(file.subarray(from + 8, from + 8 + file.readUInt32BE(from)));
    if (type === "IHDR") body[9] = channels === 3 ? 2 : 6;
    if (type === "IEND") for (const half of [data.subarray(0, 999), data.subarray(999)]) chunk("IDAT", half);
    if (type !== "IDAT") chunk(type, body);
  }
  return Buffer.concat([file.subarray(0, 8), ...chunks]);
}

/** A PNG with nothing in it but these bits of these colours, as programs that make pictures small save them. */
export function savedSmall(
  size: [number, number],
  head: [depth: number, colour: number],
  parts: Record<string, number[]>,
) {
  const field = Buffer.alloc(13);
  size.forEach((side, index) => {
    field.writeUInt32BE(side, index * 4);
  });
  field.set(head, 8);
  const { rows = [], ...more } = parts;
  const chunks = Object.entries({ IHDR: field, ...more, IDAT: deflateSync(Buffer.from(rows)), IEND: [] });
  const written = chunks.map(([type, body]) => {
    const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, "latin1"), Buffer.from(body), Buffer.alloc(4)]);
    whole.writeUInt32BE(body.length);
    return whole;
  });
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), ...written]);
}

/** The same file with a black square of 20 pixels in the middle. */
export function repainted(png: Uint8Array): Buffer {
  return savedAnew(png, 4, ({ width, height, rgba }) => {
    for (let y = height / 2; y < height / 2 + 20; y += 1) {
      const start = (Math.floor(y) * width + Math.floor(width / 2)) * 4;
      for (let at = start; at < start + 80; at += 1) rgba[at] = at % 4 === 3 ? 255 : 0;
    }
  });
}

/**
 * A PDF saved as many programs do: the changed object is added behind the file, and the one in its place stays (ISO
 * 32000-1 §7.5.6).
 * @param write the first page's operators as they become
 */
export function addedTo(pdf: Uint8Array, write: (content: string) => string): Buffer {
  const text = Buffer.from(pdf).toString("latin1");
  for (const [, number, body = ""] of text.matchAll(/\n(\d+) 0 obj\n<<[^>]*>>\nstream\n(x[\s\S]*?)\nendstream/g)) {
    const content = inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    if (!/\bre\b/.test(content) || !content.includes(" Tf")) continue;
    const changed = write(content);
    const object = `${number} 0 obj\n<< /Length ${changed.length} >>\nstream\n${changed}\nendstream\nendobj\n`;
    const [, trailer = "", before] = /trailer\n<<([\s\S]*?)>>\nstartxref\n(\d+)/.exec(text) ?? [];
    const entry = `xref\n${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`;
    const end = `trailer\n<<${trailer}/Prev ${before} >>\nstartxref\n${text.length + object.length}\n%%EOF\n`;
    return Buffer.from(text + object + entry + end, "latin1");
  }
  throw new Error("No page of this PDF draws anything");
}

/** A PDF whose packed streams are rewritten: as they are, unpacked, or with other operators. */
export function rewritten(pdf: Uint8Array, write: (content: string) => Buffer): Buffer {
  const text = Buffer.from(pdf).toString("latin1");
  const stream = /(?<=[^d]stream\n)[\s\S]*?(?=\nendstream)/g;
  const changed = text.replace(stream, (body) => {
    if (!body.startsWith("x")) return body;
    const content = inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    return write(content).toString("latin1");
  });
  return Buffer.from(changed, "latin1");
}
