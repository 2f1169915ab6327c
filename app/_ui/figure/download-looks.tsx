// Choosing the looks of a figure's file, with the picture that will be saved. A plain form; its choices may stand in the
// page's address, where there is no script to show them at once.

import { addressOf, figureFileForm } from "../../../lib/address/figure";
import { defaultLooks, pageSizes } from "../../../lib/address/looks";
import type { FigureQuery } from "../../../lib/address/state";
import { downloadWords } from "../../../lib/export/download-words";
import { pictureSize } from "../../../lib/export/picture/picture";
import { exporters, formatsOffered } from "../../../lib/export/registry";
import type { Figure } from "../../../lib/figure/figure";
import { pages } from "../../../lib/slides/slide-room";
import { LooksPreview } from "./looks-preview";

/** Width ÷ height as a size has it; a picture with many notes is higher, which is known of the one that is shown first. */
const ratiosOf = (figure: Figure, first: string) =>
  Object.fromEntries(
    pageSizes.map((size) => {
      const { width, height } = size === first ? pictureSize(figure, { ...defaultLooks, size }) : pages[size];
      return [size, width / height];
    }),
  );

/** @param asked the page's parameters; what is no choice of the form is passed over */
export function DownloadLooks({ figure, asked }: { figure: Figure; asked: FigureQuery }) {
  const words = downloadWords[figure.lang];
  const { action, fields } = figureFileForm(addressOf(figure));
  const chosen = (name: "style" | "size" | "theme", choices: object) => {
    const value = asked[name];
    return typeof value === "string" && Object.hasOwn(choices, value) ? value : defaultLooks[name];
  };
  const selects = [
    { name: "style", label: words.style, choices: words.styles, value: chosen("style", words.styles) },
    { name: "size", label: words.size, choices: words.sizes, value: chosen("size", words.sizes) },
    { name: "theme", label: words.theme, choices: words.themes, value: chosen("theme", words.themes) },
  ];
  const parts = Object.entries(words.parts).map(([name, label]) => ({ name, label, off: asked[name] === "off" }));
  const first = [
    ...fields,
    ...selects.map(({ name, value }) => [name, value] as const),
    ...parts.filter(({ off }) => off).map(({ name }) => [name, "off"] as const),
  ];
  const isAsked = [...selects, ...parts].some(({ name }) => asked[name] !== undefined);
  return (
    // A reader may open it before the script is there.
    <details open={isAsked} id="looks" suppressHydrationWarning>
      <summary>{words.looks}</summary>
      <form className="download-looks" action={action("png")}>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {selects.map(({ name, label, choices, value }) => (
          <label key={name} className="download-choice">
            {label}
            <select name={name} defaultValue={value}>
              {Object.entries(choices).map(([one, text]) => (
                <option key={one} value={one}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <fieldset>
          <legend>{words.leaveOut}</legend>
          {parts.map(({ name, label, off }) => (
            <label key={name}>
              <input type="checkbox" name={name} value="off" defaultChecked={off} />
              {label}
            </label>
          ))}
        </fieldset>
        <p className="looks-note">{words.looksNote}</p>
        <p className="download-links">
          {formatsOffered("looks").map((format) => (
            <button key={format} type="submit" formAction={action(format)}>
              {words.saveAs(exporters[format].label[figure.lang])}
            </button>
          ))}
        </p>
        <LooksPreview
          file={action("png")}
          page={`${figure.href.split("?")[0]}#looks`}
          first={first}
          copied={asked.copied === "on"}
          ratios={ratiosOf(figure, chosen("size", words.sizes))}
          alt={words.preview.of(figure.name)}
          words={{ preview: withoutName(words.preview), copyPicture: words.copyPicture }}
        />
      </form>
    </details>
  );
}

/** Only texts travel to the browser. */
function withoutName({ show, showCopied, copied, note }: (typeof downloadWords)["ja"]["preview"]) {
  return { show, showCopied, copied, note };
}
