// The country's ransomware cases in both languages, for slides that set an office's own number beside them.
import type { Dataset } from "../../lib/figure/dataset";
import { type Era, langs } from "../../lib/localised";
import type { National } from "../../lib/slides/prefecture-pack";
import { figuresIn, loadNumbersOf } from "./load";

const indicator = "ransomware-cases";

/** Null where nothing is stored. A pack speaks both languages. */
export async function nationalNumber(era: Era): Promise<National | null> {
  return nationalIn(await loadNumbersOf([indicator]), era);
}

/** The same of a dataset at hand. */
export function nationalIn(dataset: Dataset, era: Era): National | null {
  const [ja, en] = langs.map((lang) => figuresIn(dataset, [{ indicator, state: {} }], { lang, era })[0]);
  const [numberJa, numberEn] = [ja?.headline.number, en?.headline.number];
  if (!ja || !en || !numberJa || !numberEn) return null;
  return {
    number: { ja: `${numberJa.value}（${numberJa.period}）`, en: `${numberEn.value} (${numberEn.period})` },
    source: { ja: ja.sourceLine, en: en.sourceLine },
  };
}
