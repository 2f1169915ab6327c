// What a printed table is of: its indicator, and between which rows its numbers stand. Nothing is chosen beforehand.
import type { Lang } from "../../../../lib/localised";
import type { TableMapping } from "../../../../lib/workbook/map-table";
import type { Sheet } from "../../../../lib/workbook/workbook";
import { newWords } from "./new-words";
import { sheetWords } from "./sheet-words";
import type { Known } from "./what-is-known";

type Props = {
  sheet: Sheet;
  lang: Lang;
  known: Known;
  mapping: TableMapping;
  onMapping: (mapping: TableMapping) => void;
};

export function MappingFields({ sheet, lang, known, mapping, onMapping }: Props) {
  const words = sheetWords[lang].map;
  const rowChoice = (name: "first" | "last", label: string) => (
    <p className="desk-field">
      <label htmlFor={`sheet-${name}`}>{label}</label>
      <select
        id={`sheet-${name}`}
        required
        value={mapping[name] || ""}
        onChange={({ target }) => onMapping({ ...mapping, [name]: Number(target.value) })}
      >
        <option value="">{newWords[lang].choose}</option>
        {sheet.rows.map(({ number, cells }) => (
          <option key={number} value={number}>
            {`${number} ${(cells.find((cell) => cell !== "") ?? "").slice(0, 20)}`}
          </option>
        ))}
      </select>
    </p>
  );
  const box = (name: "hidden" | "fractions", label: string) => (
    <p>
      <label className="desk-box">
        <input
          type="checkbox"
          checked={mapping[name]}
          onChange={({ target }) => onMapping({ ...mapping, [name]: target.checked })}
        />
        {label}
      </label>
    </p>
  );
  return (
    <fieldset className="desk-choice">
      <legend>{words.title}</legend>
      <p>{words.lead}</p>
      <p className="desk-field">
        <label htmlFor="sheet-indicator">{newWords[lang].typed.indicator}</label>
        <select
          id="sheet-indicator"
          required
          value={mapping.indicator}
          onChange={({ target }) => onMapping({ ...mapping, indicator: target.value, named: {} })}
        >
          <option value="">{newWords[lang].choose}</option>
          {known.indicators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {rowChoice("first", words.first)}
      {rowChoice("last", words.last)}
      {sheet.rows.some(({ hidden }) => hidden) && box("hidden", words.hidden)}
      {sheet.findings.some(({ code }) => code === "fraction") && box("fractions", words.fractions)}
    </fieldset>
  );
}
