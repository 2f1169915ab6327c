// resvg in a thread of its own: drawing holds up no answer of the server, and what resvg keeps of its pictures, of which V8
// sees but handles, is given back when the thread ends.
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";

/** The most colours that a PNG lists once and then only numbers. */
const mostColours = 256;
/** Of zlib: 6 takes twice the time and saves a twenty-fifth of the bytes. */
const level = 4;

/**
 * The pixels by the number of their colour, row after row, packed: charts and their letters have some 150 colours. Rows are
 * as they are (filter 0): filters foretell colours, not numbers.
 * @returns null where there are too many colours, or one that lets the paper through
 */
function numbered({ width, height }, pixels) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array((1 + width) * height);
  const numbers = new Map();
  const palette = [];
  for (let at = 0, to = 0, last = -1, number = 0; at < colours.length; at += 1) {
    if (at % width === 0) to += 1;
    const colour = colours[at];
    if (colour !== last) {
      number = numbers.get(colour) ?? numbers.size;
      if (number === numbers.size) {
        const [red, green, blue, opacity] = pixels.subarray(at * 4, at * 4 + 4);
        if (number === mostColours || opacity !== 255) return null;
        numbers.set(colour, number);
        palette.push(red, green, blue);
      }
      last = colour;
    }
    rows[to] = number;
    to += 1;
  }
  return { width, height, palette: Uint8Array.from(palette), packed: deflateSync(rows, { level }) };
}

/** A picture, and the hash of its pixels as `pixelsHash` (lib/verify/read-png.ts) reads it out of the file. */
function draw({ svg, font, width, paper }) {
  // On paper, so that no pixel at the edge is half transparent: programs differ in how they store such a one.
  const picture = new Resvg(svg, { font, fitTo: { mode: "width", value: width }, background: paper }).render();
  // Each look at them copies them.
  const { pixels } = picture;
  const drawn = createHash("sha256").update(`${picture.width}×${picture.height}`).update(pixels).digest("hex");
  return { picture: numbered(picture, pixels) ?? { file: new Uint8Array(picture.asPng()) }, drawn };
}

/** Letters that come out as the empty box or as nothing. */
function undrawn({ letters, font }) {
  const picture = (letter) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="20" font-size="20">${letter}</text></svg>`;
    return new Resvg(svg, { font }).render().pixels;
  };
  const failures = [picture("\u{10fffd}"), picture("")];
  return { letters: [...letters].filter((letter) => failures.some((failure) => failure.equals(picture(letter)))) };
}

const tasks = { draw, undrawn };

parentPort.on("message", ({ task, ...asked }) => {
  try {
    parentPort.postMessage({ result: tasks[task](asked) });
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
