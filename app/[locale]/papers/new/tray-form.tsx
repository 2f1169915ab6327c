"use client";
import { useState } from "react";
// The form of the tray's page. As served it is a box for every figure and a button for every format; with script the
// boxes follow the tray, and what is sent is the tray's own list, in its order and with each figure's state.
import { selectedFileForm } from "../../../../lib/address/figure";
import { mostFigures } from "../../../../lib/address/tray";
import { downloadWords } from "../../../../lib/export/download-words";
import type { Era, Lang } from "../../../../lib/localised";
import { setTray, useTray } from "../../../_ui/tray/tray-store";
import { trayWords } from "../../../_ui/tray/tray-words";
import { type FigureName, TrayChosen } from "./tray-chosen";

const styles = ["color", "mono"] as const;
const sizes = ["16:9", "4:3", "a4"] as const;

type Props = {
  lists: readonly { id: string; name: string; figures: readonly FigureName[] }[];
  /** In which the figures can be saved together. */
  formats: readonly { format: string; label: string }[];
  lang: Lang;
  era: Era;
  /** Address that shows figures on the screen. */
  present: string;
  /** Names of what a figure's state says. */
  kinds: Readonly<Record<string, string>>;
  breakdowns: Readonly<Record<string, string>>;
};

const indicatorOf = (entry: string) => entry.split("?")[0] ?? "";

export function TrayForm({ lists, formats, lang, era, present, kinds, breakdowns }: Props) {
  const words = trayWords[lang];
  const saving = downloadWords[lang];
  const [said, setSaid] = useState("");
  const tray = useTray();
  const names = new Map(lists.flatMap(({ figures }) => figures).map((one) => [one.indicator, one]));
  // An indicator may have gone since it was picked.
  const chosen = tray?.filter((entry) => names.has(indicatorOf(entry))) ?? [];
  const others = new Set(chosen.map(indicatorOf).filter((id) => !chosen.includes(names.get(id)?.entry ?? "")));

  /** A box stands for its figure as first shown; a further state of it is taken out in the list. */
  function tick({ entry }: FigureName, on: boolean): void {
    const full = on && chosen.length >= mostFigures;
    setSaid(full ? words.full(mostFigures) : "");
    if (!full) setTray(on ? [...chosen, entry] : chosen.filter((one) => one !== entry));
  }

  return (
    <form className="tray-form" action="/figures/selected.pptx">
      {lang !== "ja" && <input type="hidden" name="lang" value={lang} />}
      {(era === "wareki") !== (lang === "ja") && <input type="hidden" name="era" value={era} />}
      <section aria-labelledby="choose">
        <h2 id="choose">{words.choose}</h2>
        <p className="tray-jump">
          <a href="#save">{words.toSave}</a>
        </p>
        {lists.map(({ id, name, figures }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            {figures.map((one) => (
              <label key={one.indicator} id={`pick-${one.indicator}`}>
                <input
                  type="checkbox"
                  checked={chosen.includes(one.entry)}
                  onChange={(event) => tick(one, event.currentTarget.checked)}
                  // Named only without script: with it, the ordered list is what is sent.
                  {...(tray ? {} : { name: "figure", value: one.entry })}
                />
                {one.name}
                {others.has(one.indicator) && <small>{words.otherState}</small>}
              </label>
            ))}
          </fieldset>
        ))}
      </section>
      <div className="tray-side">
        {tray && (
          <TrayChosen
            entries={chosen}
            {...{ names, lang, era, kinds, breakdowns }}
            onChange={setTray}
            onSay={setSaid}
          />
        )}
        <p className="tray-said" role="status">
          {said}
        </p>
        <section aria-labelledby="save">
          <h2 id="save" tabIndex={-1}>
            {words.save}
          </h2>
          <p className="tray-looks">
            <Choice name="style" label={saving.style} values={styles} texts={saving.styles} />
            <Choice name="size" label={saving.size} values={sizes} texts={saving.sizes} />
          </p>
          <p className="download-links">
            {formats.map(({ format, label }) => (
              <button key={format} type="submit" formAction={selectedFileForm(format)}>
                {label}
              </button>
            ))}
          </p>
          <p className="hint">{words.looksHint}</p>
          <p className="hint">{words.saveHint}</p>
          <p className="hint">{words.zipHint}</p>
        </section>
        <section aria-labelledby="present">
          <h2 id="present">{words.presentHeading}</h2>
          <p>
            <button type="submit" formAction={present}>
              {words.present}
            </button>
          </p>
        </section>
      </div>
    </form>
  );
}

type ChoiceProps<T extends string> = {
  name: string;
  label: string;
  values: readonly T[];
  texts: Readonly<Record<T, string>>;
};

function Choice<T extends string>({ name, label, values, texts }: ChoiceProps<T>) {
  return (
    <label className="download-choice">
      {label}
      <select name={name}>
        {values.map((value) => (
          <option key={value} value={value}>
            {texts[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
