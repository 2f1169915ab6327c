// The parts of a workbook that are read, unpacked within bounds and packed again without compression: a file that was made to
// fill the memory is refused by the sizes it declares, and one that declares false sizes gains nothing by it.
import { strFromU8, unzipSync, zipSync } from "fflate";
import { type WorkbookProblem, workbookLimits } from "./workbook";

/** Pictures, charts, macros, printers' settings and the like are not looked at. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?workbook\.xml(?:\.rels)?|xl\/(?:sharedStrings|styles)\.xml|xl\/worksheets\/(?:_rels\/)?[^/]+\.xml(?:\.rels)?|xl\/(?:comments|threadedComments|persons)[^.]*\.xml|xl\/(?:comments|threadedComments|persons)\/[^/]+\.xml)$/i;

/** Excel's own bounds: 1,048,576 rows of 16,384 columns. Numbers beyond them make a reader count for hours. */
const beyondExcel = /\b(?:max|min|r|spans|ref|count|uniqueCount)="[^"]*(?:\d{8}|[A-Z]{4})/;

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((one, at) => bytes[at] === one);

type Unpacked = { zip: Uint8Array; problem: null } | { zip: null; problem: WorkbookProblem };

const refused = (problem: WorkbookProblem): Unpacked => ({ zip: null, problem });

/** Never throws. */
export function unpackWorkbook(file: Uint8Array): Unpacked {
  if (file.length > workbookLimits.file) return refused("too-large");
  // What Excel 97 wrote, and what a password locks.
  if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) return refused("old-excel");
  if (!startsWith(file, 0x50, 0x4b)) return refused("not-a-workbook");
  let [parts, bytes] = [0, 0];
  const names = new Set<string>();
  try {
    const unpacked = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (!wanted.test(name)) return false;
        bytes += originalSize;
        if (parts > workbookLimits.parts || bytes > workbookLimits.unpacked || names.has(name)) throw new TooMuch();
        names.add(name);
        return true;
      },
    });
    if (![...names].some((name) => /^xl\/workbook\.xml$/i.test(name))) return refused("not-a-workbook");
    for (const [name, part] of Object.entries(unpacked)) {
      if (/worksheets\/[^/]+\.xml$/i.test(name) && beyondExcel.test(tagsOnly(strFromU8(part, true)))) {
        return refused("damaged");
      }
    }
    return { zip: zipSync(unpacked, { level: 0, mtime: "1980-01-02" }), problem: null };
  } catch (error) {
    return refused(error instanceof TooMuch ? "unpacks-too-large" : "damaged");
  }
}

/** Attributes stand in tags; a long number in a text is no danger. */
function tagsOnly(xml: string): string {
  return xml.replace(/>[^<]*/g, ">");
}

class TooMuch extends Error {
  override name = "TooMuch";
}
