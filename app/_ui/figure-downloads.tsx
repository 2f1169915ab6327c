// Saving a figure as it stands on the page: a link a format, a form for colours and size, citations. Without script too.
import type { Figure } from "../../lib/figure/figure";
import { downloadWords } from "../../lib/i18n/download-words";
import { pageWords } from "../../lib/i18n/page-words";
import { type Localised, langs } from "../../lib/localised";
import { loadFigure } from "../_server/load";
import { CopyText } from "../[locale]/check/copy-text";

const formats = ["pptx", "docx", "xlsx", "png", "svg", "pdf", "csv", "json"] as const;
/** Formats whose looks can be chosen. */
const pictures = ["png", "svg", "pdf", "pptx"] as const;

/** Address of a figure's file without its extension, and its state as parameters; defaults are left out. */
function fileAddress({ href, lang, era }: Figure): { path: string; query: [string, string][] } {
  const [path = "", state] = href.replace(/^\/en\//, "/").split("?");
  const query = new URLSearchParams(state);
  if (lang !== "ja") query.set("lang", lang);
  if ((era === "wareki") !== (lang === "ja")) query.set("era", era);
  return { path, query: [...query] };
}

export async function FigureDownloads({ figure }: { figure: Figure }) {
  if (figure.categories.length === 0) return null;
  const { lang } = figure;
  const both = await inBothLanguages(figure);
  const words = downloadWords[lang];
  const { path, query } = fileAddress(figure);
  const link = (format: string, ...more: [string, string][]) =>
    `${path}.${format}?${new URLSearchParams([...query, ...more])}`.replaceAll("%2C", ",");
  return (
    <section className="figure-downloads" aria-labelledby="downloads">
      <h2 id="downloads">{words.heading}</h2>
      <ul className="download-links">
        {formats.map((format) => (
          <li key={format}>
            <a className="button" href={link(format)}>
              {words.format[format]}
            </a>
          </li>
        ))}
        <li>
          <a className="button" href={link("csv", ["encoding", "cp932"])}>
            {words.format.cp932}
          </a>
        </li>
      </ul>
      <details>
        <summary>{words.looks}</summary>
        <form className="download-looks" action={`${path}.png`}>
          {query.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Choice name="style" label={words.style} choices={words.styles} />
          <Choice name="size" label={words.size} choices={words.sizes} />
          <Choice name="theme" label={words.theme} choices={words.themes} />
          <fieldset>
            <legend>{words.leaveOut}</legend>
            {Object.entries(words.parts).map(([name, label]) => (
              <label key={name}>
                <input type="checkbox" name={name} value="off" />
                {label}
              </label>
            ))}
          </fieldset>
          <p className="download-links">
            {pictures.map((format) => (
              <button key={format} type="submit" formAction={`${path}.${format}`}>
                {words.saveAs(words.format[format])}
              </button>
            ))}
          </p>
        </form>
      </details>
      <details>
        <summary>{words.citation}</summary>
        {langs.map((one) => (
          <div key={one} className="citation">
            <p>{words.citationIn[one]}</p>
            <CopyText
              text={citation(both[one])}
              label={`${words.citation}: ${words.citationIn[one]}`}
              lang={one}
              words={words.copy}
            />
          </div>
        ))}
      </details>
    </section>
  );
}

/** The figure's state in each language; in the other one with that language's own era. */
async function inBothLanguages(figure: Figure): Promise<Localised<Figure>> {
  const { indicator, state } = figure;
  const query = { ...state, intervals: state.intervals ? "on" : "off" };
  if (figure.lang === "ja")
    return { ja: figure, en: await loadFigure(indicator, { lang: "en", era: "western" }, query) };
  return { ja: await loadFigure(indicator, { lang: "ja", era: "wareki" }, query), en: figure };
}

function citation(figure: Figure): string {
  const { name, subtitle, sourceLine, updated, lang } = figure;
  return downloadWords[lang].cite({ name, subtitle, sourceLine, updated, product: pageWords[lang].product });
}

function Choice({ name, label, choices }: { name: string; label: string; choices: Record<string, string> }) {
  return (
    <label className="download-choice">
      {label}
      <select name={name}>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
