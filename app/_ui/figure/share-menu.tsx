// A figure elsewhere: its address, and the code that shows it in another site's page, always the newest or as it is now.
import { downloadWords } from "../../../lib/export/download-words";
import { embedCode } from "../../../lib/export/page/embed-code";
import type { Figure } from "../../../lib/figure/figure";
import { colon, comma } from "../../../lib/words/marks";
import { framingSites } from "../../_server/settings";
import { CopyText } from "../shell/copy-text";
import { Menu } from "../shell/menu";
import { figurePageWords } from "./figure-page-words";

/** @param origin of the dashboard */
export function ShareMenu({ figure, origin }: { figure: Figure; origin: string }) {
  const { lang } = figure;
  const words = figurePageWords[lang];
  const { copy } = downloadWords[lang];
  const sites = framingSites();
  const follows = ["newest", "editions"] as const;
  return (
    <Menu label={words.share} className="share-menu">
      <p className="menu-heading">{words.link}</p>
      <CopyText text={origin + figure.href} label={words.link} rows={1} words={copy} />
      <p className="menu-heading">{words.embed.heading}</p>
      <p>{sites.length > 0 ? words.embed.somebody(sites.join(comma[lang])) : words.embed.nobody}</p>
      <p>{words.embed.note}</p>
      {/* The style sheet shows the code that is chosen: without script too. */}
      <fieldset className="embed-follows">
        <legend className="visually-hidden">{words.embed.heading}</legend>
        {follows.map((one) => (
          <label key={one}>
            <input type="radio" name="embed-follows" value={one} defaultChecked={one === "newest"} />
            {words.embed.follows[one]}
          </label>
        ))}
      </fieldset>
      {follows.map((one) => (
        <div key={one} className={`embed-code embed-${one}`}>
          <CopyText
            text={embedCode(figure, origin, one)}
            label={`${words.embed.heading}${colon[lang]}${words.embed.follows[one]}`}
            words={copy}
          />
        </div>
      ))}
    </Menu>
  );
}
