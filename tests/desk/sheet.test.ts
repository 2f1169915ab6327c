// A table as a sheet: rows by the sheet's own numbers, and put together again with cells mended and nothing else changed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendedText, readSheet, tableNameOf } from "../../lib/desk/sheet";

const bytes = (text: string) => new TextEncoder().encode(text);
const none = { cells: new Map(), dropped: new Set<number>(), lines: new Map() };

describe("a sheet", () => {
  it("numbers its rows as a spreadsheet does, whatever lines the text has", () => {
    const sheet = readSheet(bytes('edition,quote\nR3,"two\nlines"\n\n\nR4,one\n'));
    expect(sheet?.rows.filter(({ fields }) => fields.length > 1).map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [5, 6],
    ]);
  });

  it("reads CP932 and is written again in UTF-8 with its own line ends", async () => {
    const iconv = (await import("iconv-lite")).default;
    const sheet = readSheet(iconv.encode("item,item_ja\r\na,髙﨑①\r\n", "cp932"));
    if (!sheet) throw new Error();
    expect(mendedText(sheet, none)).toBe("item,item_ja\r\na,髙﨑①\r\n");
  });

  it("is none where the bytes are no text", () => {
    expect(readSheet(Uint8Array.from([0xff, 0xff, 0xff]))).toBeNull();
    expect(readSheet(Uint8Array.from([0x61, 0, 0x62, 0]))).toBeNull();
  });

  it("has its lines mended where a quotation mark does not close", () => {
    const sheet = readSheet(bytes('a,b\n1,"2\n3,4\n'));
    if (!sheet) throw new Error();
    expect(sheet.openAt).toBe(2);
    expect(mendedText(sheet, { ...none, lines: new Map([[2, "1,2"]]) })).toBe("a,b\n1,2\n3,4\n");
  });

  it("changes the cells that are mended, takes out the rows that are dropped, and leaves all others", () => {
    const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', ",", "a\nb", "１２", " x "));
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.nat(5), fc.nat(3), cell, fc.nat(5), (rows, at, place, text, out) => {
        const clean = (one: string) => one.replace(/[\r\0\ufeff]/g, "");
        // The first field of a row is filled, so that none is blank.
        const whole = rows.map((row, index) => [`k${index}`, ...row.slice(1).map(clean)]);
        const [row, column] = [at % whole.length, 1 + (place % ((whole[0]?.length ?? 2) - 1))];
        const dropped = out % whole.length;
        const source = whole
          .map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
          .join("\n");
        const sheet = readSheet(bytes(source));
        if (!sheet) throw new Error();
        const cells = new Map([[row + 1, new Map([[column, clean(text)]])]]);
        const mended = readSheet(bytes(mendedText(sheet, { ...none, cells, dropped: new Set([dropped + 1]) })));
        const expected = whole.map((fields, index) =>
          fields.map((one, position) => (index === row && position === column ? clean(text) : one)),
        );
        expect(mended?.rows.map(({ fields }) => fields)).toEqual(expected.filter((_, index) => index !== dropped));
      }),
      { numRuns: 500 },
    );
  });

  it("has a name that is one of a file and of no folder", () => {
    expect(tableNameOf("survey-r4")).toBe("survey-r4.csv");
    expect(tableNameOf(" 令和4年.CSV ")).toBe("令和4年.csv");
    for (const bad of ["", ".csv", "../a.csv", "a/b.csv", "a\\b", "con\u0000", "-a.csv", "x".repeat(90)]) {
      expect(tableNameOf(bad)).toBeNull();
    }
    // What Windows takes for a device, and what is too long in bytes though not in letters.
    for (const bad of ["con", "NUL.csv", "com1.2025", "Aux .x", "lpt9", "表".repeat(66)])
      expect([bad, tableNameOf(bad)]).toEqual([bad, null]);
    for (const good of ["console", "com", "表".repeat(65)]) expect(tableNameOf(good)).toBe(`${good}.csv`);
  });
});
