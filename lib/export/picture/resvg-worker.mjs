// resvg in a thread of its own: drawing holds up no answer of the server, and what resvg keeps of its pictures, of which V8
// sees but handles, is given back when the thread ends.
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

/** A picture packed as a file, and the hash of its pixels as `pixelsHash` (lib/verify/read-png.ts) reads it out of one. */
function draw({ svg, font, width, paper }) {
  // On paper, so that no pixel at the edge is half transparent: programs differ in how they store such a one.
  const picture = new Resvg(svg, { font, fitTo: { mode: "width", value: width }, background: paper }).render();
  const hash = createHash("sha256").update(`${picture.width}×${picture.height}`);
  const drawn = hash.update(picture.pixels).digest("hex");
  return { file: new Uint8Array(picture.asPng()), drawn };
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
