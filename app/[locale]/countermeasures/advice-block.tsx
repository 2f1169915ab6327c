// The points of one section of advice, each with its basis and its source, and links to related figures.
import type { AdviceSection } from "../../../lib/catalogue/advice-point";
import { adviceSources } from "../../../lib/catalogue/advice-sources";
import { figureWords } from "../../../lib/figure/figure-words";
import type { Locale } from "../../_server/locale";
import { IndicatorLinks } from "../../_ui/figure/indicator-links";
import { countermeasuresWords } from "./countermeasures-words";

export function AdviceBlock({
  section,
  links,
  locale,
}: {
  section: AdviceSection;
  links: readonly string[];
  locale: Locale;
}) {
  const { lang } = locale;
  const words = countermeasuresWords[lang];
  return (
    <div className="advice">
      <ul className="plain-list">
        {section.points.map(({ text, source, basis }) => (
          <li key={text.en}>
            {basis === "quoted" ? figureWords[lang].quote(text[lang]) : text[lang]}
            <span className="cite">
              {words.basis[basis]}
              {figureWords[lang].colon}
              <a href={`#advice-${source}`}>{adviceSources[source].publisher[lang]}</a>
            </span>
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <p className="hint">
          {words.related}
          {figureWords[lang].colon}
          <IndicatorLinks ids={links} reader={locale} />
        </p>
      )}
    </div>
  );
}
