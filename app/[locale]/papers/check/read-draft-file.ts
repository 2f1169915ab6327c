// The text of a file that is to be checked, read in the browser: of a report or a deck, or plain text.
import { officeTexts } from "../../../../lib/verify/office-texts";
import { largestFile } from "../../../../lib/verify/read-file";

type Read =
  | { text: string; problem: null }
  | { text: null; problem: "too-large" | "damaged" | "old-office" | "foreign-format" | "no-text" };

/** Never throws. */
export async function readDraftFile(file: File): Promise<Read> {
  if (file.size > largestFile) return { text: null, problem: "too-large" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { parts, problem } = /\.txt$/i.test(file.name) ? plainText(bytes) : officeTexts(bytes);
    if (problem) return { text: null, problem };
    const text = parts.map((part) => part.text).join("\n");
    return text.trim() === "" ? { text: null, problem: "no-text" } : { text, problem: null };
  } catch {
    // A folder that was dropped, or a file that has gone meanwhile.
    return { text: null, problem: "damaged" };
  }
}

/** UTF-8, else the Windows encoding of Japanese. */
function plainText(bytes: Uint8Array) {
  const decode = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  try {
    text = decode("utf-8", true);
  } catch {
    text = decode("shift_jis", false);
  }
  return { parts: [{ text }], problem: null };
}
