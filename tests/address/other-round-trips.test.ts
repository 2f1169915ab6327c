// The same of packs, leaflets and the open data: read(write(x)) = x.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafletFile, leafletStyles, longest, readLeaflet } from "../../lib/address/leaflet";
import { type ListRequest, listFile, mostRows, nextPage, readList } from "../../lib/address/list";
import { slideSizes, styles } from "../../lib/address/looks";
import { packFile, plainPackFile, readPackOptions, readSlideRequest, slidePicture } from "../../lib/address/pack";
import { packEditPath, presentPath } from "../../lib/address/page";
import { readPresentRequest } from "../../lib/address/present";
import { readReader } from "../../lib/address/reader";
import { eras, langs } from "../../lib/localised";

const queryOf = (href: string) => new URL(href, "http://here.invalid").searchParams;
const lang = fc.constantFrom(...langs);
const reader = fc.record({ lang, era: fc.constantFrom(...eras) });

/** Letters that an address has to escape, and any others. */
const words = fc.oneof(fc.constantFrom("a&b=c", "50%+1", "VPN 機器", "R2,R3", "#?/"), fc.string({ maxLength: 30 }));

describe("a meeting pack's address", () => {
  it("gives back reader, proportion, colours and hand-out", () => {
    const handout = fc.constantFrom("none", "2", "6");
    fc.assert(
      fc.property(
        reader,
        fc.constantFrom(...slideSizes),
        fc.constantFrom(...styles),
        handout,
        (who, size, style, sheets) => {
          const file = packFile({
            name: "mine",
            format: "pdf",
            asked: Object.entries({ ...who, size, style, handout: sheets }),
          });
          const read = readPackOptions(queryOf(file));
          expect(read.reader).toEqual(who);
          expect(read.options).toMatchObject({ size, style, handout: sheets === "none" ? null : Number(sheets) });
        },
      ),
    );
    expect(readPackOptions(queryOf(plainPackFile({ name: "a", format: "pptx", lang: "en" }))).reader.lang).toBe("en");
    expect(packEditPath("a-b")).toBe("/papers/packs/a-b/edit");
  });

  it("gives back which slide is drawn, for whom", () => {
    const part = fc.constantFrom("cover", "slide", "closing");
    fc.assert(
      fc.property(fc.record({ part, reader, size: fc.constantFrom(...slideSizes) }), (one) => {
        expect(readSlideRequest(queryOf(slidePicture(one)))).toEqual(one);
      }),
    );
  });

  it("gives back what is presented", () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[\w-]{1,60}$/), reader, (pack, link, who) => {
        expect(readPresentRequest(queryOf(presentPath({ pack })), who)).toMatchObject({ reader: who, shown: { pack } });
        expect(readPresentRequest(queryOf(presentPath({ link })), who)).toMatchObject({ reader: who, shown: { link } });
      }),
    );
  });
});

describe("a leaflet's address", () => {
  it("gives back edition, colours and what the office typed", () => {
    const typed = (most: number) => fc.stringMatching(new RegExp(`^[0-9A-Za-z&=+%,課係・-]{0,${most}}$`));
    const texts = fc.record({ desk: typed(longest.desk), tel: typed(longest.tel), office: typed(longest.office) });
    fc.assert(
      fc.property(
        fc.constantFrom("R2", "R3"),
        fc.constantFrom(...leafletStyles),
        texts,
        reader,
        (edition, style, given, who) => {
          const query = queryOf(leafletFile({ fields: Object.entries({ edition, style, ...given }), reader: who }));
          const { desk, tel: telephone, office } = given;
          expect(readLeaflet(query, ["R2", "R3"], "R3")).toEqual({
            edition,
            style,
            panels: [],
            typed: { desk, telephone, office, link: "" },
          });
          expect(readReader(query)).toEqual(who);
        },
      ),
    );
  });
});

describe("an address of the open data", () => {
  const filters = { indicator: ["a", "b", "c"], edition: ["R2", "R3"] };
  const request: fc.Arbitrary<ListRequest> = fc.record({
    only: fc.record({
      indicator: fc.uniqueArray(fc.constantFrom(...filters.indicator)),
      edition: fc.uniqueArray(fc.constantFrom(...filters.edition)),
    }),
    csv: fc.boolean(),
    limit: fc.integer({ min: 1, max: mostRows }),
    after: fc.option(words.filter((text) => text !== "")),
  });

  it("gives back filters, format, page and place", () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(readList(queryOf(listFile({ list: "observations", ...one })), filters)).toEqual(one);
      }),
    );
  });

  it("goes on with the same list after a row", () => {
    fc.assert(
      fc.property(request, words.filter(Boolean), (one, after) => {
        const here = new URL(listFile({ list: "observations", ...one }), "http://here.invalid");
        expect(readList(queryOf(nextPage("http://here.invalid", here, after)), filters)).toEqual({ ...one, after });
      }),
    );
  });
});
