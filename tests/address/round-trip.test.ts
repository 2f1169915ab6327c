// What one part of the dashboard writes into an address, another reads out of it: read(write(x)) = x for every kind.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addressOf,
  codebookFile,
  entryOf,
  entryPath,
  figureEmbed,
  figureFile,
  figureFileForm,
  figurePage,
  readFigurePage,
  selectedFile,
  templateFile,
} from "../../lib/address/figure";
import { readFigureRequest, readOptions, readSelectionOptions } from "../../lib/address/file";
import { defaultLooks, type Looks, pageSizes, pictureWidths, styles, themes } from "../../lib/address/looks";
import {
  checkPath,
  leafletPath,
  otherEra,
  otherLang,
  type PagePath,
  pageHref,
  pageNames,
  prefixed,
  searchPath,
  splitReader,
} from "../../lib/address/page";
import { readReader } from "../../lib/address/reader";
import { addressInState, type FigureQuery, resolveState } from "../../lib/address/state";
import { mostFigures, readTray } from "../../lib/address/tray";
import { indicators } from "../../lib/catalogue/indicators";
import { eras, langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

const { observations } = shippedDataset();
const ofIndicator = new Map(indicators.map(({ id }) => [id, observations.filter((one) => one.indicator === id)]));
const queryOf = (href: string) => new URL(href, "http://here.invalid").searchParams;
const asked = (query: URLSearchParams): FigureQuery =>
  Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));

const lang = fc.constantFrom(...langs);
const reader = fc.record({ lang, era: fc.constantFrom(...eras) });
const japanese = { lang: "ja", era: "wareki" } as const;

/** A figure in any state that it has, as the form of its page would ask for it. */
const figure = fc
  .record({
    indicator: fc.constantFrom(...indicators),
    place: fc.nat(),
    picked: fc.array(fc.nat(), { maxLength: 4 }),
    order: fc.constantFrom("value", "questionnaire"),
    intervals: fc.constantFrom("on", "off"),
  })
  .map(({ indicator, place, picked, order, intervals }) => {
    const own = ofIndicator.get(indicator.id) ?? [];
    const there = [...new Set(own.map((one) => one.breakdown))].filter((one) => indicator.breakdowns.includes(one));
    const breakdown = there[place % Math.max(1, there.length)];
    const editions = [...new Set(own.filter((one) => one.breakdown === breakdown).map((one) => one.edition))];
    const some = editions.length > 0 ? picked.map((index) => editions[index % editions.length] ?? "") : [];
    const state = resolveState(indicator, own, { breakdown, editions: some, order, intervals });
    return { indicator, own, state, address: addressInState(indicator, own, state) };
  });

const looks: fc.Arbitrary<Looks> = fc.record({
  style: fc.constantFrom(...styles),
  theme: fc.constantFrom(...themes),
  size: fc.constantFrom(...pageSizes),
  copied: fc.boolean(),
  parts: fc.record({ title: fc.boolean(), notes: fc.boolean(), source: fc.boolean() }),
  scale: fc.constantFrom(1, 2, 3),
  width: fc.option(fc.integer({ min: pictureWidths.least, max: pictureWidths.most })),
  encoding: fc.constantFrom("utf-8", "cp932"),
});

/** Letters that an address has to escape, and any others. */
const words = fc.oneof(fc.constantFrom("a&b=c", "50%+1", "VPN 機器", "R2,R3", "#?/"), fc.string({ maxLength: 30 }));

describe("a page's address", () => {
  it("gives back its language, its era and its path", () => {
    const path = fc.constantFrom<PagePath>("/", ...pageNames.map((name): PagePath => `/${name}`), "/sources#editions");
    fc.assert(
      fc.property(reader, path, (who, to) => {
        expect(splitReader(pageHref(who, to))).toEqual({ ...who, path: to });
      }),
    );
  });

  it("is Japanese where a path only begins like the English ones", () => {
    expect(splitReader("/entry")).toEqual({ ...japanese, path: "/entry" });
    expect(splitReader("/en-us")).toEqual({ ...japanese, path: "/en-us" });
    expect(splitReader("/en")).toEqual({ lang: "en", era: "western", path: "/" });
    expect(splitReader("/en-wareki?x=1")).toEqual({ lang: "en", era: "wareki", path: "/?x=1" });
  });

  it("gives back what is looked for, checked, typed or shown", () => {
    fc.assert(
      fc.property(words, words, (text, other) => {
        expect(queryOf(searchPath(text)).get("q") ?? "").toBe(text);
        const check = queryOf(checkPath({ q: text, indicator: other }));
        expect([check.get("q") ?? "", check.get("indicator") ?? ""]).toEqual([text, other]);
        expect([
          ...queryOf(
            leafletPath([
              ["desk", text],
              ["tel", other],
            ]),
          ),
        ]).toEqual([
          ["desk", text],
          ["tel", other],
        ]);
      }),
    );
  });
});

describe("the switches of language and era", () => {
  it("lead to the other era and back", () => {
    for (const { prefix, lang, era } of prefixed) {
      expect([prefix, otherEra(otherEra({ lang, era }))]).toEqual([prefix, { lang, era }]);
    }
  });

  it.each([
    ["/damage", "/en/damage"],
    ["/en/damage", "/damage"],
    // An era that was chosen against the usual is kept.
    ["/ja-western/damage", "/en/damage"],
    ["/en-wareki/damage", "/damage"],
  ])("lead from %s to %s", (from, to) => {
    expect(pageHref(otherLang(splitReader(from)), "/damage")).toBe(to);
  });
});

describe("a figure's address", () => {
  it("gives back language, figure and state from its page", () => {
    fc.assert(
      fc.property(figure, reader, ({ indicator, own, state, address }, who) => {
        const page = figurePage(who, address);
        expect(readFigurePage(page)).toEqual({ ...who, ...address });
        expect(resolveState(indicator, own, asked(queryOf(page)))).toEqual(state);
      }),
    );
  });

  it("gives back state, reader and looks from a file, from a frame, and from the form of a file", () => {
    fc.assert(
      fc.property(figure, reader, looks, ({ indicator, own, state, address }, who, how) => {
        const file = readOptions(queryOf(figureFile({ ...address, reader: who, format: "png", looks: how })));
        expect([file.reader, file.options]).toEqual([who, how]);
        expect(resolveState(indicator, own, file.state)).toEqual(state);
        const frame = readFigureRequest(queryOf(figureEmbed({ ...address, reader: who })));
        expect(frame.reader).toEqual(who);
        expect(resolveState(indicator, own, frame.state)).toEqual(state);
        const { fields } = figureFileForm({ ...address, reader: who });
        const form = readOptions(new URLSearchParams(fields.map(([name, value]) => [name, value])));
        expect([form.reader, form.state]).toEqual([who, file.state]);
      }),
    );
  });

  it("is the one that its page knows, whoever reads the file", () => {
    fc.assert(
      fc.property(figure, reader, ({ address }, who) => {
        expect(addressOf({ href: figurePage(who, address), ...who })).toEqual({ ...address, reader: who });
      }),
    );
    expect(() => addressOf({ href: "/sources", ...japanese })).toThrow("/sources");
  });

  it("goes through the tray and comes back from a file of several", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(figure, {
          minLength: 1,
          maxLength: mostFigures,
          selector: (one) => figurePage(japanese, one.address),
        }),
        reader,
        reader,
        (several, who, one) => {
          const entries = several.map(({ address }) => entryOf(figurePage(one, address)));
          expect(readTray(JSON.stringify(entries))).toEqual(entries);
          expect(entries.map((entry) => readFigurePage(pageHref(one, entryPath(entry))))).toEqual(
            several.map(({ address }) => ({ ...one, ...address })),
          );
          const figures = several.map(({ address }) => address);
          const read = readSelectionOptions(queryOf(selectedFile({ figures, format: "pptx", reader: who })));
          expect([read.reader, read.options]).toEqual([who, defaultLooks]);
          expect(read.figures.map(({ indicator }) => indicator)).toEqual(figures.map(({ indicator }) => indicator));
          const states = read.figures.map(({ state }, index) => {
            const { indicator, own } = several[index] as (typeof several)[number];
            return resolveState(indicator, own, state);
          });
          expect(states).toEqual(several.map(({ state }) => state));
        },
      ),
    );
  });

  it("names the language of the files beside it", () => {
    fc.assert(
      fc.property(lang, (one) => {
        expect(readReader(queryOf(codebookFile(one))).lang).toBe(one);
        expect(readReader(queryOf(templateFile({ indicator: "ransomware-route", lang: one }))).lang).toBe(one);
      }),
    );
  });
});
