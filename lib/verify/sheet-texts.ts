// Cells of a workbook's sheets (SpreadsheetML): texts as texts, numbers as numbers.
import type { Zip } from "./bounded-zip";
import { numberOf } from "./chart-table";
import { allNamed, readXml, textOf, type XmlNode } from "./read-xml";

/** Texts of a workbook's cells, in the order of their table. */
export function sharedTexts(zip: Zip): string[] {
  const root = readXml(zip.text("xl/sharedStrings.xml"));
  // Readings of Japanese words (rPh) stand beside the text and are no part of it.
  return root ? allNamed(root, "si").map((one) => allNamed(one, "t", "rPh").map(textOf).join("")) : [];
}

/** Rows of a sheet; a cell that is not there is undefined. Columns beyond Z are left out: nothing that is checked stands there. */
export function sheetRows(xml: string, shared: readonly string[]): (string | number | undefined)[][] {
  const root = readXml(xml);
  return (root ? allNamed(root, "row") : []).map((row) => {
    const cells: (string | number | undefined)[] = [];
    for (const cell of allNamed(row, "c")) {
      const letter = /^([A-Z])\d+$/.exec(cell.attributes.r ?? "")?.[1];
      if (letter) cells[letter.charCodeAt(0) - 65] = cellContent(cell, shared);
    }
    return cells;
  });
}

function cellContent(cell: XmlNode, shared: readonly string[]): string | number | undefined {
  const value = textOf(allNamed(cell, "v")[0]);
  switch (cell.attributes.t) {
    case "s":
      return shared[Number(value)];
    case "inlineStr":
      return allNamed(cell, "t", "rPh").map(textOf).join("");
    case "str":
      return value;
    default:
      return numberOf(value) ?? undefined;
  }
}
