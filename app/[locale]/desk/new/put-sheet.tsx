"use client";
// Figures from a file or from pasted cells. Without script the fields are sent as they are; with it a workbook is read here, what
// its page does not show is named, a printed table is mapped to rows by what a person says of it, and the rows are sent as CSV.
import { type ClipboardEvent, type ReactNode, useRef, useState } from "react";
import type { Lang } from "../../../../lib/localised";
import { extractCells, mapTable, type TableMapping, tableInSheet } from "../../../../lib/workbook/map-table";
import { csvOf } from "../../../../lib/workbook/merge-rows";
import { workbookProblemWords } from "../../../../lib/workbook/workbook-words";
import { DropBox } from "../../../_ui/shell/drop-box";
import { useScripted } from "../../../_ui/shell/use-scripted";
import { EditionFields, PlaceFields, SourceFields } from "./about-fields";
import { MadeTable } from "./made-table";
import { MappingFields } from "./mapping-fields";
import { type ReadChosen, readChosen, readPasted } from "./read-chosen";
import { SheetView } from "./sheet-view";
import { sheetWords } from "./sheet-words";
import type { Known } from "./what-is-known";

type Props = {
  known: Known;
  lang: Lang;
  /** Address of the script that reads workbooks. */
  reader: string;
  /** Cells that were sent and refused, and what was said of them. */
  typed: string;
  about: ReactNode;
  /** What stands below: which table, the button. */
  children: ReactNode;
};

const numberRoles = new Set(["value", "count", "base", "rank"]);

const emptyMapping: TableMapping = {
  ...{ indicator: "", edition: "", source: "", locator: "", base: "", baseJa: "", baseEn: "" },
  ...{ first: 0, last: 0, hidden: false, fractions: false, columns: [], named: {} },
};

export function PutSheet({ known, lang, reader, typed, about, children }: Props) {
  const words = sheetWords[lang].sheet;
  const scripted = useScripted();
  const [chosen, setChosen] = useState<ReadChosen | "reading" | null>(null);
  const [which, setWhich] = useState(0);
  const [mapping, setMapping] = useState(emptyMapping);
  const input = useRef<HTMLInputElement>(null);
  const read = chosen !== null && chosen !== "reading" && chosen.problem === null ? chosen : null;
  const sheet = read?.sheets[which] ?? null;
  const direct = sheet && tableInSheet(sheet);
  const begin = (now: ReadChosen | "reading" | null) => {
    setChosen(now);
    const sheets = now && now !== "reading" && now.problem === null ? now.sheets : [];
    // A hidden sheet is nobody's choice unless there is no other.
    setWhich(
      Math.max(
        0,
        sheets.findIndex(({ hidden, rows }) => !hidden && rows.length > 0),
      ),
    );
    setMapping(emptyMapping);
  };
  const take = async (file: File | undefined) => {
    if (!file) return begin(null);
    begin("reading");
    begin(await readChosen(file, reader));
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = readPasted(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain"));
    if (!pasted) return;
    if (input.current) input.current.value = "";
    begin(pasted);
  };
  const indicator = known.indicators.find(({ id }) => id === mapping.indicator);
  const made = sheet && !direct ? mapTable(sheet, mapping, indicator?.items ?? []) : null;
  const text = sheetText();
  const numbers = direct ? direct.rows.map(({ number }) => number) : (made?.numbers ?? []);

  /** What is sent in place of the file: null where the file goes as it is. */
  function sheetText(): string | null {
    if (!sheet || (read?.from === "csv" && direct)) return null;
    if (direct) return csvOf([direct.header.cells, ...direct.rows.map(({ cells }) => cells)]);
    return made && made.rows.length > 0 ? csvOf(extractCells(made.rows)) : "";
  }

  return (
    <>
      <DropBox
        className="desk-drop"
        onFiles={(files) => {
          if (input.current) input.current.files = files;
          void take(files[0]);
        }}
      >
        <p className="desk-field">
          <label htmlFor="sheet-file">{words.file}</label>
          <input
            id="sheet-file"
            ref={input}
            // A table goes as it is; a workbook goes along with what was read of it.
            name={text === null ? "csv" : "evidence"}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xlsm"
            aria-describedby="sheet-file-hint"
            onChange={({ target }) => void take(target.files?.[0])}
          />
          <span className="hint" id="sheet-file-hint">
            {scripted ? `${words.fileHint} ${words.drop}` : words.fileNoScript}
          </span>
        </p>
        <div role="status">
          {chosen === "reading" && <p>{words.reading}</p>}
          {read && read.name !== "" && <p>{words.read(read.name)}</p>}
        </div>
        {chosen !== null && chosen !== "reading" && chosen.problem !== null && (
          <p className="desk-told desk-problem" role="alert">
            {chosen.problem === "failed" ? words.failed : workbookProblemWords[chosen.problem][lang]}
          </p>
        )}
        <p className="desk-field">
          <label htmlFor="sheet-text">{words.pasted}</label>
          <textarea
            id="sheet-text"
            name={text === null ? "text" : undefined}
            rows={4}
            defaultValue={typed}
            aria-describedby="sheet-text-hint"
            onPaste={paste}
          />
          <span className="hint" id="sheet-text-hint">
            {words.pastedHint}
          </span>
        </p>
      </DropBox>
      {text !== null && <input type="hidden" name="text" value={text} />}
      {sheet && text && (
        <input type="hidden" name="origin" value={JSON.stringify({ sheet: sheet.name.slice(0, 200), rows: numbers })} />
      )}
      {read && read.sheets.length > 1 && (
        <p className="desk-field">
          <label htmlFor="sheet-which">{words.which}</label>
          <select
            id="sheet-which"
            value={which}
            onChange={({ target }) => {
              setWhich(Number(target.value));
              setMapping(emptyMapping);
            }}
          >
            {read.sheets.map(({ name, hidden }, at) => (
              <option key={name} value={at}>
                {hidden ? words.hiddenSheet(name) : name}
              </option>
            ))}
          </select>
        </p>
      )}
      {sheet && (
        <SheetView
          {...{ sheet, lang, mapping, known }}
          direct={direct?.header.number ?? null}
          survey={indicator?.survey ?? ""}
          groups={indicator?.groups ?? []}
          onColumns={(columns) => setMapping({ ...mapping, columns })}
        >
          {direct ? null : <MappingFields {...{ sheet, lang, known, mapping }} onMapping={setMapping} />}
        </SheetView>
      )}
      {made && (
        <>
          <MadeTable {...{ made, lang }} named={mapping.named} onNamed={(named) => setMapping({ ...mapping, named })} />
          <input type="hidden" name="fill" value="1" />
          <input type="hidden" name="indicator" value={mapping.indicator} />
          <EditionFields
            {...{ form: "sheet", known, lang, survey: indicator?.survey ?? "" }}
            needed={mapping.columns.some(({ role, edition }) => numberRoles.has(role) && edition === "")}
          />
          <SourceFields
            key={indicator?.publisher}
            {...{ form: "sheet", known, lang, publisher: indicator?.publisher ?? "" }}
          />
          <PlaceFields form="sheet" lang={lang} />
        </>
      )}
      {chosen === null && about}
      {children}
    </>
  );
}
