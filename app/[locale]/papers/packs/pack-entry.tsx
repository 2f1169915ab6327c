// One meeting pack in the list, with a plain form: each button saves another format in the proportion and colours chosen.

import { slideSizes } from "../../../../lib/address/looks";
import { packFile } from "../../../../lib/address/pack";
import { packEditPath, pageHref, presentPath } from "../../../../lib/address/page";
import { downloadWords } from "../../../../lib/export/download-words";
import { type PackFormat, packFormats } from "../../../../lib/export/meeting/pack-options";
import { packWords } from "../../../../lib/export/meeting/pack-words";
import type { Locale } from "../../../_server/locale";
import { packEditorWords } from "./[pack]/edit/pack-editor-words";

type Save = { word: "handout2" | "handout6" | PackFormat; format: PackFormat; handout?: "2" | "6" };

/** Hand-outs stand beside the PDF that they are. */
const saves = packFormats.flatMap((format): Save[] => [
  { word: format, format },
  ...(format === "pdf"
    ? (["2", "6"] as const).map((handout) => ({ word: `handout${handout}` as const, format, handout }))
    : []),
]);

type Props = {
  pack: { name: string; title: string; when: string; where: string; agenda: readonly string[]; slides: number };
  locale: Locale;
};

export function PackEntry({ pack, locale: { lang, era } }: Props) {
  const { name, title, when, where, agenda, slides } = pack;
  const words = packWords[lang];
  const looks = downloadWords[lang];
  const details = [
    [words.when, when ? [when] : []],
    [words.where, where ? [where] : []],
    [words.agenda, agenda],
    [words.size, [words.slides(slides)]],
  ] as const;
  return (
    <section className="pack" aria-labelledby={`pack-${name}`}>
      <h2 id={`pack-${name}`}>{title}</h2>
      <dl className="pack-details">
        {details
          .filter(([, texts]) => texts.length > 0)
          .map(([term, texts]) => (
            <div key={term}>
              <dt>{term}</dt>
              {texts.map((text) => (
                <dd key={text}>{text}</dd>
              ))}
            </div>
          ))}
      </dl>
      <p className="download-links">
        <a className="button pack-present" href={pageHref({ lang, era }, presentPath({ pack: name }))}>
          {words.present}
        </a>
        <a className="button" href={pageHref({ lang, era }, packEditPath(name))}>
          {packEditorWords[lang].own.edit}
        </a>
      </p>
      <form
        className="pack-save"
        method="get"
        action={packFile({ name, format: "pptx" })}
        aria-label={words.saveOf(title)}
      >
        <input type="hidden" name="lang" value={lang} />
        <input type="hidden" name="era" value={era} />
        <div className="pack-choices">
          <label className="download-choice">
            {looks.size}
            <select name="size">
              {slideSizes.map((size) => (
                <option key={size} value={size}>
                  {looks.sizes[size]}
                </option>
              ))}
            </select>
          </label>
          <label className="download-choice">
            {looks.style}
            <select name="style">
              {(["color", "mono"] as const).map((style) => (
                <option key={style} value={style}>
                  {looks.styles[style]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="download-links">
          {saves.map(({ word, format, handout }) => (
            <button
              key={word}
              type="submit"
              className="button"
              formAction={packFile({ name, format })}
              {...(handout ? { name: "handout", value: handout } : {})}
            >
              {words.format[word]}
            </button>
          ))}
        </p>
      </form>
    </section>
  );
}
