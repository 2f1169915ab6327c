// Whatever is dropped on the check: one clear answer each, never a crash, never a full memory.
import fc from "fast-check";
import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type FigureRecord, recordMark, recordText } from "../../lib/verify/figure-record";
import { largestFile, readFile } from "../../lib/verify/read-file";
import { pixelsHash, pngTexts } from "../../lib/verify/read-png";
import { edit, figureOf, figuresIn, make } from "./made-files";

const damage = figureOf("damage-experienced");
const problemOf = (bytes: Uint8Array) => readFile(bytes).problem;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("files that are not ours", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a text", bytesOf("令和3年の調査"), "foreign-format"],
    ["a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "foreign-format"],
    ["a web page", bytesOf("<!doctype html><html><body><p>x</p></body></html>"), "foreign-format"],
    [
      "an SVG of somebody else",
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><text>22.1</text></svg>'),
      "no-record",
    ],
    ["a PDF of somebody else", bytesOf("%PDF-1.7\n1 0 obj<</Title (x)>>endobj"), "no-record"],
    ["an Excel file of before 2007", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-office"],
    ["a ZIP of other things", zipSync({ "a.txt": strToU8("a") }), "foreign-format"],
    ["a broken ZIP", bytesOf("PK\u0003\u0004 and no more"), "damaged"],
  ])("%s", (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem);
  });

  it("a deck of ours without a trace of it", async () => {
    const file = edit(await make("pptx", damage), (parts) => {
      parts.delete("docProps/custom.xml");
      for (const name of [...parts.keys()]) if (name.startsWith("ppt/charts/_rels/")) parts.delete(name);
    });
    expect(readFile(file)).toMatchObject({ figures: [], unknown: 1, problem: "no-record" });
  });

  it("a file that is too large to read", () => {
    expect(problemOf(new Uint8Array(largestFile + 1))).toBe("too-large");
  });

  it("a ZIP that unpacks to more than a machine holds, by its own word or not", () => {
    const part = "<presentation/>".padEnd(80 * 2 ** 20);
    const relation = `<Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/>`;
    const bomb = zipSync({
      "_rels/.rels": strToU8(`<Relationships>${relation}</Relationships>`),
      "ppt/presentation.xml": strToU8(part),
    });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(problemOf(bomb)).toBe("too-large");
    // The directory at its end says 15 bytes for the part of 80 MiB.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (view.getUint32(at) === 0x504b0102 && view.getUint32(at + 24, true) > 2 ** 20)
        view.setUint32(at + 24, 15, true);
    }
    expect(["no-record", "foreign-format", "damaged"]).toContain(problemOf(bomb));
  });

  it("a part that leads to itself, and tags without end", () => {
    const relations = (...targets: string[]) =>
      strToU8(
        `<Relationships>${targets.map((target, id) => `<Relationship Id="r${id}" Type="x/${id ? "slide" : "officeDocument"}" Target="/${target}"/>`).join("")}</Relationships>`,
      );
    const looped = zipSync({
      "_rels/.rels": relations("p.xml"),
      "p.xml": strToU8('<presentation r:id="r1"/>'),
      "_rels/p.xml.rels": relations("", "p.xml"),
    });
    expect(problemOf(looped)).toBe("no-record");
    expect(problemOf(bytesOf("<svg>".repeat(100_000)))).toBe("foreign-format");
    expect(problemOf(bytesOf(`<svg ${'a="'.repeat(100_000)}`))).toBe("foreign-format");
  });
});

describe("a PDF made to keep a reader waiting", () => {
  // Were each read to the end of the file, or each stream unpacked, these would take many times the limit.
  const unclosed = `(${recordMark}`.repeat(6000);

  it("is read once, not once for each record that never ends", () => {
    expect(problemOf(bytesOf(`%PDF-1.7\n${unclosed}`))).toBe("no-record");
    expect(problemOf(bytesOf(`%PDF-1.7\n${`(${recordMark}\\)((`.repeat(6000)}`))).toBe("no-record");
  });

  it("still gives the record that does", async () => {
    const [made] = figuresIn(await make("pdf", damage));
    const literal = recordText(made?.record as FigureRecord).replace(/[\\()]/g, "\\$&");
    const [found] = figuresIn(bytesOf(`%PDF-1.7\n(${recordMark}{ (${literal}) (${recordMark}`));
    expect(found?.record).toEqual(made?.record);
  });

  it("is not searched for what it draws where its streams are a flood, one by one or together", async () => {
    const [made] = figuresIn(await make("pdf", damage));
    const literal = recordText(made?.record as FigureRecord).replace(/[\\()]/g, "\\$&");
    const packed = Buffer.from(zlibSync(new Uint8Array(4 * 2 ** 20))).toString("latin1");
    for (const stream of [`stream\n${packed}\nendstream\n`.repeat(2000), "stream\nendstream\n".repeat(2_000_000)]) {
      const [found] = figuresIn(Buffer.from(`%PDF-1.7\n(${literal}) ${stream}`, "latin1"));
      expect(found?.byHand).toBe("unknown");
    }
  });

  it("is left alone where its streams unpack to a flood", () => {
    const packed = Buffer.from(zlibSync(new Uint8Array(4 * 2 ** 20))).toString("latin1");
    const streams = `/Type /ObjStm stream\n${packed}\nendstream\n`.repeat(2000);
    expect(problemOf(Buffer.from(`%PDF-1.7\n${streams}`, "latin1"))).toBe("no-record");
  });
});

it("a chart with a name of very many lines is read line by line, not from the first line for each", async () => {
  const file = edit(await make("pptx", damage), (parts) => {
    for (const [name, xml] of parts)
      if (/charts\/chart\d+\.xml$/.test(name))
        parts.set(name, xml.replaceAll(">情報流出<", `>${"a\n".repeat(20_000)}<`));
  });
  const [found] = figuresIn(file);
  expect(found?.renamed.map(([made]) => made)).toEqual(["情報流出"]);
});

describe("a PNG made to fill the memory", () => {
  const pngOf = (...chunks: [type: string, data: Uint8Array][]) =>
    Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...chunks.map(chunkOf)]);
  const chunkOf = ([type, data]: [string, Uint8Array]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
  };
  function headOf(width: number, height: number): Buffer {
    const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    return head;
  }

  it("is not unpacked beyond its own pixels", () => {
    // 64 MiB of zeros, which no picture of 10 × 10 pixels holds, and then what is no zlib stream.
    const flood = Buffer.concat([zlibSync(new Uint8Array(64 * 2 ** 20)).subarray(0, -100), Buffer.alloc(99, 255)]);
    const picture = zlibSync(new Uint8Array(10 * 41));
    const hash = pixelsHash(pngOf(["IHDR", headOf(10, 10)], ["IDAT", picture]));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(pixelsHash(pngOf(["IHDR", headOf(10, 10)], ["IDAT", flood]))).toBe(hash);
  });

  it("has no pixels where a side is 0, however long the other", () => {
    const data = zlibSync(new Uint8Array(100));
    for (const [width, height] of [
      [2 ** 32 - 1, 0],
      [0, 0],
      [0, 9],
    ] as const) {
      expect(pixelsHash(pngOf(["IHDR", headOf(width, height)], ["IDAT", data]))).toBeNull();
    }
  });

  it("is searched for texts up to a bound", () => {
    const text = Buffer.concat([Buffer.from("a\0\0"), zlibSync(new Uint8Array(2 ** 20))]);
    const texts = pngTexts(pngOf(...Array.from({ length: 200 }, (): [string, Uint8Array] => ["zTXt", text])));
    expect(texts.join("").length).toBeLessThan(16 * 2 ** 20);
  });
});

describe("records that somebody wrote", () => {
  const svgWith = (record: string) =>
    bytesOf(
      `<svg><metadata><record>${record.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</record></metadata></svg>`,
    );
  async function recordWith(change: (record: Record<string, unknown>) => void): Promise<Uint8Array> {
    const [one] = figuresIn(await make("svg", damage));
    const record = structuredClone(one?.record) as unknown as Record<string, unknown>;
    change(record);
    return svgWith(recordMark + JSON.stringify(record));
  }

  it("are read as they are, so that the next ones fail for their own reason", async () => {
    expect(problemOf(await recordWith(() => {}))).toBeNull();
  });

  it.each([
    ["values that are not those of the hash", { values: [["ransomware", ["R3", 99, null, "exact", null, null]]] }],
    ["the address of another figure", { address: "http://office.example/figures/ransomware-route" }],
    ["an address of another place", { address: "http://evil.example/figures/damage-experienced/../../x" }],
    [
      "an indicator that is a path",
      { indicator: "../api/v1/observations", address: "http://a.example/figures/../api" },
    ],
    ["values that are no table", { values: "all" }],
    ["names that are no texts", { items: [1] }],
    ["a language that we don't write", { lang: "fr" }],
  ])("%s: not taken for ours", async (_, change) => {
    expect(problemOf(await recordWith((record) => Object.assign(record, change)))).toBe("no-record");
  });
});

describe("any bytes", () => {
  it("never throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readFile(bytes)));
    for (const head of ["PK\u0003\u0004", "\x89PNG\r\n\x1a\n", "%PDF-1.7 ", "<svg>"]) {
      const start = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => void readFile(Uint8Array.of(...start, ...rest))),
      );
    }
  });

  it.each(["pptx", "xlsx", "png", "svg", "pdf"] as const)("of a damaged %s never throw", async (format) => {
    const file = await make(format, damage);
    const place = fc.integer({ min: 0, max: file.length - 1 });
    fc.assert(
      fc.property(
        place,
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        (cut, hits) => {
          const damaged = file.slice(0, cut % 2 ? file.length : cut);
          for (const [at, byte] of hits) damaged[at % Math.max(1, damaged.length)] = byte;
          readFile(damaged);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("cut short: damaged, or nothing left to know it by", async () => {
    for (const format of ["pptx", "docx", "xlsx"] as const) {
      const file = await make(format, damage);
      expect(problemOf(file.slice(0, file.length / 2))).toBe("damaged");
    }
  });
});
