// Bytes to text: strict UTF-8 first, else CP932 (what Excel writes); no guess by statistics.

export const encodings = ["utf-8", "cp932"] as const;
export type Encoding = (typeof encodings)[number];

/** The Encoding Standard's shift_jis is CP932: ①㈱髙﨑 included. */
const standardName: Record<Encoding, string> = { "utf-8": "utf-8", cp932: "shift_jis" };

/** Watches a file's bytes, fed in pieces, for such as an encoding does not have. `end` tells whether all were right. */
export function encodingCheck(encoding: Encoding) {
  const decoder = new TextDecoder(standardName[encoding], { fatal: true });
  let right = true;
  const feed = (bytes: Uint8Array | undefined) => {
    if (!right) return;
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      right = false;
    }
  };
  return {
    push: (bytes: Uint8Array) => feed(bytes),
    end: (): boolean => {
      feed(undefined);
      return right;
    },
  };
}

/** Decodes pieces of a file whose encoding is known; a byte-order mark is dropped, line ends become \\n. */
export function textDecoder(encoding: Encoding) {
  const decoder = new TextDecoder(standardName[encoding]);
  let held = "";
  const unify = (text: string, last: boolean) => {
    let all = held + text;
    held = "";
    if (!last && all.endsWith("\r")) {
      held = "\r";
      all = all.slice(0, -1);
    }
    return all.includes("\r") ? all.replace(/\r\n?/g, "\n") : all;
  };
  return {
    push: (bytes: Uint8Array) => unify(decoder.decode(bytes, { stream: true }), false),
    end: () => unify(decoder.decode(), true),
  };
}

/** The text of a file at hand; null where it is in neither encoding. */
export function wholeText(bytes: Uint8Array): string | null {
  for (const encoding of encodings) {
    const check = encodingCheck(encoding);
    check.push(bytes);
    if (!check.end()) continue;
    const decoder = textDecoder(encoding);
    return decoder.push(bytes) + decoder.end();
  }
  return null;
}
