// Where many files are written to: a folder, or one ZIP. It has its name only when all of it is there.
import { createWriteStream, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { Zip, ZipPassThrough } from "fflate";
import { packDate, packed } from "../../lib/export/meeting/pack-files";
import { makeFolder } from "./make-folder";

export type OutFile = {
  /** With slashes. */
  path: string;
  bytes: Uint8Array;
  /** May be run, where the system asks. */
  program?: boolean;
};

type Sink = { write: (file: OutFile) => void; end: () => Promise<void> };

/** An earlier folder is there to read until then. */
function folderSink(folder: string): Sink {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  return {
    write: ({ path, bytes, program }) => {
      const target = join(unfinished, path);
      makeFolder(dirname(target));
      writeFileSync(target, bytes, program ? { mode: 0o755 } : {});
    },
    end: async () => {
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    },
  };
}

const unix = 3;
const deflated = 8;

/** The packer's own, in parts, spoils some small files ("invalid distance too far back"); Node's is quicker, too. */
class DeflatedEntry extends ZipPassThrough {
  override compression = deflated;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

function zipSink(path: string): Sink {
  const unfinished = `${path}.unfinished`;
  makeFolder(dirname(path));
  const out = createWriteStream(unfinished);
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.write(chunk);
  });
  return {
    write: ({ path: name, bytes, program }) => {
      const entry = packed.test(name) ? new ZipPassThrough(name) : new DeflatedEntry(name);
      entry.mtime = packDate;
      if (program) Object.assign(entry, { os: unix, attrs: 0o100755 << 16 });
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => {
      zip.end();
      return new Promise((resolve, reject) => {
        out.on("error", reject);
        out.end(() => {
          renameSync(unfinished, path);
          resolve();
        });
      });
    },
  };
}

/** @param to a folder, or a file that ends in .zip */
export function sinkAt(to: string): Sink {
  return to.endsWith(".zip") ? zipSink(to) : folderSink(to);
}
