// Folds a text so that spellings of one word become equal: 全角/半角, case, hiragana/katakana, small kana, long vowels,
// middle dots, spaces, and (by the table of readings) kana and kanji. Each folded character remembers where in the
// original it came from, so that a match can be shown in the reader's own spelling.
import { readings } from "./readings";

export type Folded = {
  text: string;
  /** Original range behind each folded character. */
  from: readonly number[];
  to: readonly number[];
  /** Folded positions at which a word of Latin letters or digits begins. */
  starts: ReadonlySet<number>;
};

const small = "ぁぃぅぇぉっゃゅょゎゕゖ";
const large = "あいうえおつやゆよわかけ";
const dropped = /[\s\p{P}\p{S}ー・ｰ]/u;

function foldCluster(cluster: string): string {
  const plain = cluster.normalize("NFKC").toLowerCase();
  return [...plain]
    .map((char) => (char >= "ァ" && char <= "ヶ" ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char))
    .map((char) => large[small.indexOf(char)] ?? char)
    .filter((char) => !dropped.test(char))
    .join("");
}

function foldCharacters(original: string): Folded {
  let text = "";
  const [from, to, starts] = [[] as number[], [] as number[], new Set<number>()];
  let insideLatin = false;
  // A letter with the marks that belong to it: half-width ba is two characters and one letter.
  for (const match of original.matchAll(/[\s\S](?:\p{M}|\uff9e|\uff9f)*/gu)) {
    const folded = foldCluster(match[0]);
    const latin = /^[a-z0-9]/.test(folded);
    if (latin && !insideLatin) starts.add(text.length);
    insideLatin = latin;
    for (const char of folded) {
      text += char;
      from.push(match.index);
      to.push(match.index + match[0].length);
    }
  }
  return { text, from, to, starts };
}

function replaceAll(folded: Folded, pattern: RegExp, word: (found: string) => string): Folded {
  let text = "";
  const [from, to, starts] = [[] as number[], [] as number[], new Set<number>()];
  const copy = (begin: number, end: number) => {
    for (let at = begin; at < end; at++) {
      if (folded.starts.has(at)) starts.add(text.length);
      text += folded.text[at];
      from.push(folded.from[at] as number);
      to.push(folded.to[at] as number);
    }
  };
  let done = 0;
  for (const match of folded.text.matchAll(pattern)) {
    copy(done, match.index);
    done = match.index + match[0].length;
    const canonical = word(match[0]);
    if (/^[a-z0-9]/.test(canonical)) starts.add(text.length);
    text += canonical;
    for (const _ of canonical) {
      from.push(folded.from[match.index] as number);
      to.push(folded.to[done - 1] as number);
    }
  }
  copy(done, folded.text.length);
  return { text, from, to, starts };
}

// ヴァイラス, ファイヤーウォール: written both ways for one sound.
const sounds: Record<string, string> = { ゔあ: "ば", ゔい: "び", ゔえ: "べ", ゔお: "ぼ", ゔ: "ぶ", いや: "いあ" };
const soundPattern = /ゔ[あいえお]?|いや/g;

function spelling(original: string): Folded {
  return replaceAll(foldCharacters(original), soundPattern, (found) => sounds[found] ?? found);
}

const canonicalByVariant = new Map(
  readings.flatMap(([canonical, ...variants]) =>
    variants.map((variant) => [spelling(variant).text, spelling(canonical).text] as const),
  ),
);
const variantPattern = new RegExp([...canonicalByVariant.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** Both forms in which a text is looked for: as spelled, and by the reading of its words. */
export function fold(original: string): { spelled: Folded; read: Folded } {
  const spelled = spelling(original);
  return { spelled, read: replaceAll(spelled, variantPattern, (found) => canonicalByVariant.get(found) ?? found) };
}
