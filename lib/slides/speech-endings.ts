// Sentences of figures and papers (である, or ending in a noun) as they are spoken (です・ます).

/** Ends of sentences as they are written, and as they are spoken. */
const ends: readonly [RegExp, string][] = [
  [/((?:です|ます|ません|ました|でした|ください))$/, "$1"],
  [/最も(多|高)い$/, "最も$1くなっています"],
  [/した$/, "しました"],
  [/変わった$/, "変わりました"],
  [/([れけめべせ])た$/, "$1ました"],
  [/([がは])ない$/, "$1ありません"],
  [/(し|られ|され|でき|まれ|せ|用い|[でて]い)ない$/, "$1ません"],
  [/含まない$/, "含みません"],
  [/含む$/, "含みます"],
  [/見つからない$/, "見つかりません"],
  [/である$/, "です"],
  [/([でて])いる$/, "$1います"],
  [/残る$/, "残っています"],
  [/(で?き|れ|め|け|べ|せ)る$/, "$1ます"],
  [/する$/, "します"],
  [/ある$/, "あります"],
  [/行う$/, "行います"],
  [/違う$/, "違います"],
  [/([示表])す$/, "$1します"],
];

/** Cuts at 。 outside brackets and quotation marks. */
function sentencesOf(text: string): string[] {
  const found = [""];
  let depth = 0;
  for (const character of text) {
    if ("（「".includes(character)) depth += 1;
    if ("）」".includes(character)) depth -= 1;
    if (character === "。" && depth <= 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found.filter(Boolean);
}

/** @returns null where the end is none of those known */
function known(sentence: string): string | null {
  // A remark in brackets follows a verb; after a noun it belongs to the noun.
  const [, main = sentence, remark = ""] = /^(.*?)(（[^（）]*(?:（[^（）]*）[^（）]*)*）)?$/.exec(sentence) ?? [];
  for (const [end, spoken] of ends) if (end.test(main)) return `${main.replace(end, spoken)}${remark}。`;
  return null;
}

/** Sentences of a figure: what ends in no verb that is known ends in a noun. */
export function politeFigure(text: string): string {
  return sentencesOf(text)
    .map((sentence) => known(sentence) ?? `${sentence}です。`)
    .join("");
}

/** Sentences that somebody wrote: a verb that is not known stays as it is. */
export function politeText(text: string): string {
  return sentencesOf(text)
    .map((sentence) => {
      if (/[！？!?]$/.test(sentence)) return sentence;
      return (
        known(sentence) ?? (/[ぁ-ん]$/.test(sentence) ? `${sentence}。` : `${sentence.replace(/[：:]$/, "")}です。`)
      );
    })
    .join("");
}
