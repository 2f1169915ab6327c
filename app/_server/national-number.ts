// The country's ransomware cases in both languages, for slides that set an office's own number beside them.
import type { Era } from "../../lib/localised";
import type { National } from "../../lib/slides/prefecture-pack";
import { loadFigure } from "./load";

/** Null where nothing is stored. A pack speaks both languages. */
export async function nationalNumber(era: Era): Promise<National | null> {
  const [ja, en] = await Promise.all([
    loadFigure("ransomware-cases", { lang: "ja", era }),
    loadFigure("ransomware-cases", { lang: "en", era }),
  ]);
  const [numberJa, numberEn] = [ja.headline.number, en.headline.number];
  if (!numberJa || !numberEn) return null;
  return {
    number: { ja: `${numberJa.value}（${numberJa.period}）`, en: `${numberEn.value} (${numberEn.period})` },
    source: { ja: ja.sourceLine, en: en.sourceLine },
  };
}
