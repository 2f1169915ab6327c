// The answer to a prefecture's name: that nothing is published by prefecture, what is known and may be said, whom to ask,
// and slides with a blank for the office's own number.
import { packFile } from "../../../lib/address/pack";
import { packStartPath, pageHref } from "../../../lib/address/page";
import { adviceLinks } from "../../../lib/catalogue/advice";
import type { Place } from "../../../lib/catalogue/prefectures";
import { packToLink } from "../../../lib/slides/pack-link";
import { prefecturePack } from "../../../lib/slides/prefecture-pack";
import { loadFigure } from "../../_server/load";
import type { Locale } from "../../_server/locale";
import { nationalNumber } from "../../_server/national-number";
import { placeName, placeWords, policeOf } from "./place-words";

export async function PlaceAnswer({ place, locale }: { place: Place; locale: Locale }) {
  const { lang, era } = locale;
  const words = placeWords[lang];
  const [spread, cases, known] = await Promise.all([
    loadFigure("ransomware-prefectures", locale),
    loadFigure("ransomware-cases", locale),
    nationalNumber(locale.era),
  ]);
  const pack = prefecturePack(place, known);
  const link = packToLink(pack);
  const desk = adviceLinks[0];
  const { number } = cases.headline;
  return (
    <section className="place-answer" aria-labelledby="place">
      <h2 id="place">{words.heading(placeName(place, lang))}</h2>
      <p className="place-none">{words.none}</p>
      <dl>
        {spread.headline.number && (
          <div>
            <dt>{words.known}</dt>
            <dd>
              <a href={spread.href}>{spread.headline.first}</a>
            </dd>
          </div>
        )}
        {number && (
          <div>
            <dt>{words.say}</dt>
            <dd>
              {words.sentence(number.value, number.period)}
              <br />
              <small>{words.sayNot}</small>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.ask}</dt>
          <dd>
            {words.askPolice(policeOf(place, lang))}
            {desk && (
              <>
                <br />
                <small>
                  <a href={desk.url} rel="noreferrer external">
                    {desk.label[lang]}
                  </a>
                </small>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.slide}</dt>
          <dd>
            {words.slideLead}
            <form
              method="post"
              action={packFile({
                name: "mine",
                format: "pptx",
                asked: [
                  ["lang", lang],
                  ["era", era],
                ],
              })}
            >
              <input type="hidden" name="pack" value={JSON.stringify(pack)} />
              <p className="download-links">
                <button type="submit">{words.save}</button>
                {link && (
                  <a className="button" href={pageHref(locale, packStartPath(pack.name, link))}>
                    {words.edit}
                  </a>
                )}
              </p>
            </form>
          </dd>
        </div>
      </dl>
    </section>
  );
}
