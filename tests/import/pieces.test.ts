// A file arrives in pieces that know nothing of characters, lines or cells: wherever it is cut, the same is read.
import fc from "fast-check";
import iconv from "iconv-lite";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type Encoding, encodingCheck, textDecoder } from "../../lib/import/decode";
import { recordReader } from "../../lib/import/records";

/** Characters that Excel on a Japanese Windows writes and that JIS does not have, and some whose second byte is ASCII. */
const text = "①㈱髙﨑～－∥￠ソ表能ｶﾅ,\r\n2行目\r3行目\n";

function decode(encoding: Encoding, pieces: readonly Uint8Array[]): string {
  const decoder = textDecoder(encoding);
  return pieces.map((piece) => decoder.push(piece)).join("") + decoder.end();
}

function check(encoding: Encoding, pieces: readonly Uint8Array[]): boolean {
  const watch = encodingCheck(encoding);
  for (const piece of pieces) watch.push(piece);
  return watch.end();
}

describe("bytes", () => {
  const unified = text.replace(/\r\n?/g, "\n");
  const cp932 = new Uint8Array(iconv.encode(text, "cp932"));
  const utf8 = new TextEncoder().encode(`\ufeff${text}`);

  it.each([
    ["cp932", cp932],
    ["utf-8", utf8],
  ] as const)(
    "of %s are read alike wherever they are cut, without mark, with one kind of line end",
    (encoding, all) => {
      for (let at = 0; at <= all.length; at++) {
        const pieces = [all.slice(0, at), all.slice(at)];
        expect(decode(encoding, pieces)).toBe(unified);
        expect(check(encoding, pieces)).toBe(true);
      }
      expect(
        decode(
          encoding,
          [...all].map((byte) => Uint8Array.of(byte)),
        ),
      ).toBe(unified);
    },
  );

  it("that no encoding has are noticed, also at the end of a piece and of the file", () => {
    expect(check("utf-8", [cp932])).toBe(false);
    expect(check("utf-8", [utf8.slice(0, 4), Uint8Array.of(0xff), utf8.slice(4)])).toBe(false);
    expect(check("utf-8", [utf8, Uint8Array.of(0xe3, 0x81)])).toBe(false);
    expect(check("cp932", [cp932, Uint8Array.of(0x81)])).toBe(false);
    // UTF-16, as Excel's "Unicode text" is.
    expect(check("cp932", [Uint8Array.of(0xff, 0xfe, 0x41, 0x00)])).toBe(false);
  });
});

/** Records with their lines, the text given in these pieces. */
function read(pieces: readonly string[]): { records: [number, string[]][]; open: number[] } {
  const records: [number, string[]][] = [];
  const open: number[] = [];
  const reader = recordReader(
    (fields, line) => records.push([line, fields]),
    (line) => open.push(line),
  );
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return { records, open };
}

describe("records", () => {
  const csv = 'a,b\n1,"two\nlines, ""quoted"""\n3,4\n"x\n\ny",5\n6,7';

  it("keep their lines after line breaks inside quotation marks, wherever the text is cut", () => {
    const expected = [
      [1, ["a", "b"]],
      [2, ["1", 'two\nlines, "quoted"']],
      [4, ["3", "4"]],
      [5, ["x\n\ny", "5"]],
      [8, ["6", "7"]],
    ];
    for (let at = 0; at <= csv.length; at++) {
      expect(read([csv.slice(0, at), csv.slice(at)])).toEqual({ records: expected, open: [] });
    }
    expect(read([...csv]).records).toEqual(expected);
  });

  it("are those of Papa Parse for any table and any cuts", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "表", ",", '"', "\n", " "), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.array(fc.nat(60), { maxLength: 4 }), (rows, cuts) => {
        const whole = Papa.unparse(rows, { newline: "\n" });
        const places = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end));
        const { records, open } = read(pieces);
        expect(open).toEqual([]);
        expect(records.map(([, fields]) => fields)).toEqual(rows);
        let line = 1;
        for (const [index, [at]] of records.entries()) {
          expect(at).toBe(line);
          line += 1 + (rows[index] ?? []).join("").split("\n").length - 1;
        }
      }),
    );
  });

  it("keep a byte order mark that a piece begins with: the file's own is gone by then", () => {
    expect(read(["a,b\n", "\ufeff1,2\n", '\ufeff"x\ny",3\n']).records).toEqual([
      [1, ["a", "b"]],
      [2, ["\ufeff1", "2"]],
      [3, ['\ufeff"x']],
      [4, ['y"', "3"]],
    ]);
  });

  it("end where a quotation mark does not close, and nothing after is read", () => {
    expect(read(['a,b\n1,2\n3,"open\n5,6\n'])).toEqual({
      records: [
        [1, ["a", "b"]],
        [2, ["1", "2"]],
      ],
      open: [3],
    });
    const endless = read(['a,b\n1,"', ...Array<string>(12).fill("x".repeat(100_000)), '"\n3,4\n']);
    expect(endless).toMatchObject({ records: [[1, ["a", "b"]]], open: [2] });
  });
});
