// What the leaflet shows, as a plain GET form: its address can be kept and sent on, and nothing needs a script.

import { type LeafletStyle, leafletStyles, longest, type PanelId } from "../../../../lib/address/leaflet";
import { pageHref } from "../../../../lib/address/page";
import { leafletWords } from "../../../../lib/leaflet/leaflet-words";
import { editionLabel } from "../../../../lib/words/edition-label";
import type { Locale } from "../../../_server/locale";
import { PanelBoxes } from "./panel-boxes";

type LeafletFields = {
  edition: string;
  style: LeafletStyle;
  shown: readonly PanelId[];
  chosen: readonly PanelId[];
  desk: string;
  tel: string;
  link: string;
  office: string;
};

/** `panels`: those that the edition has. */
type Props = { locale: Locale; editions: readonly string[]; panels: readonly PanelId[]; fields: LeafletFields };

export function LeafletForm({ locale, editions, panels, fields }: Props) {
  const { lang, era } = locale;
  const words = leafletWords[lang];
  const typed = [
    { name: "desk", label: words.deskName },
    { name: "tel", label: words.telephone },
    { name: "link", label: words.linkName },
    { name: "office", label: words.officeName },
  ] as const;
  return (
    <form className="leaflet-form" action={pageHref({ lang, era }, "/papers/leaflet")} aria-label={words.choose}>
      <p>
        <label htmlFor="leaflet-edition">{words.edition}</label>
        <select id="leaflet-edition" name="edition" defaultValue={fields.edition}>
          {editions.map((edition) => (
            <option key={edition} value={edition}>
              {editionLabel(edition, lang, era).full}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{words.style}</legend>
        {leafletStyles.map((style) => (
          <label key={style}>
            <input type="radio" name="style" value={style} defaultChecked={style === fields.style} />
            {words.styles[style]}
          </label>
        ))}
      </fieldset>
      <PanelBoxes
        locale={locale}
        panels={panels}
        shown={fields.shown}
        chosen={fields.chosen}
        others={[
          ["edition", fields.edition],
          ["style", fields.style],
          ...typed.flatMap(({ name }) => (fields[name] === "" ? [] : [[name, fields[name]] as const])),
        ]}
      />
      {typed.map(({ name, label }) => (
        <p key={name}>
          <label htmlFor={`leaflet-${name}`}>{label}</label>
          <input
            id={`leaflet-${name}`}
            type="text"
            name={name}
            defaultValue={fields[name]}
            maxLength={longest[name]}
            aria-describedby="leaflet-hint"
            autoComplete="off"
          />
        </p>
      ))}
      <p className="hint" id="leaflet-hint">
        {words.deskHint}
      </p>
      <p>
        <button type="submit">{words.show}</button>
      </p>
    </form>
  );
}
