// Decades on, with sixty more editions of every question: each is still a file, with a name that a folder takes.
import { expect, it } from "vitest";
import { defaultLooks } from "../../lib/address/looks";
import { indicators } from "../../lib/catalogue/indicators";
import { views } from "../../lib/catalogue/views";
import { BadRequest } from "../../lib/errors";
import { renderPng } from "../../lib/export/picture/png";
import { exportFileName } from "../../lib/export/provenance";
import { exporters } from "../../lib/export/registry";
import { buildFigure } from "../../lib/figure/build-figure";
import type { Figure } from "../../lib/figure/figure";
import { shippedDataset } from "../figure/shipped-dataset";

const shipped = shippedDataset();
const withEditions = (count: number) => {
  const later = Array.from({ length: count }, (_, index) => `R${20 + index}`);
  const more = <T extends { edition: string }>(all: readonly T[]) =>
    all.flatMap((one) => (one.edition === "R3" ? [one, ...later.map((edition) => ({ ...one, edition }))] : [one]));
  return { ...shipped, observations: more(shipped.observations), editions: more(shipped.editions) };
};
const reader = { lang: "ja", era: "wareki" } as const;
const looks = { ...defaultLooks, origin: "http://localhost:3000", date: "2026-11-24" };
const [thirty, sixty] = [withEditions(30), withEditions(60)];
const long = indicators.filter(({ id }) =>
  thirty.observations.some(({ indicator, edition }) => indicator === id && edition === "R49"),
);

/** Each question in each of its views, and with all its editions beside each other. */
function figuresOf(dataset: typeof thirty): Figure[] {
  return long.flatMap((indicator) => {
    const here = dataset.observations.filter((one) => one.indicator === indicator.id && one.breakdown === "none");
    const all = [...new Set(here.map(({ edition }) => edition))].filter((edition) => /^[RH]\d+$/.test(edition));
    const asked = [
      ...views.map((view) => ({ view })),
      ...(all.length > 0 ? [{ view: "compare", editions: all.join() }] : []),
    ];
    return asked.flatMap((query) => {
      try {
        return [buildFigure(indicator, dataset, reader, query)];
      } catch (error) {
        if (error instanceof BadRequest) return [];
        throw error;
      }
    });
  });
}

it("is a picture, also a wide one, or refused in words where it would be too large", async () => {
  const isPng = (file: Uint8Array) => Buffer.from(file.subarray(1, 4)).toString() === "PNG";
  const most = figuresOf(thirty).filter(({ state }) => state.editions.length > 30);
  expect(most.length).toBeGreaterThan(5);
  for (const figure of most.slice(0, 6)) expect(isPng(await renderPng([figure], { ...looks, width: 480 }))).toBe(true);
  for (const figure of most.slice(0, 2)) {
    const answer = await renderPng([figure], { ...looks, width: 4000 }).catch((error: unknown) => error);
    if (answer instanceof BadRequest) expect(answer.code).toBe("picture-large");
    else expect(isPng(answer as Uint8Array)).toBe(true);
  }
});

it("is a file of every other kind, with a name of at most 255 bytes", async () => {
  for (const figure of figuresOf(sixty)) {
    const name = exportFileName([figure], "jsonstat", "2026-11-24");
    expect([name, Buffer.byteLength(`01_${name}`) <= 255]).toEqual([name, true]);
  }
  const most = figuresOf(sixty).reduce((a, b) => (b.state.editions.length > a.state.editions.length ? b : a));
  expect(most.state.editions.length).toBeGreaterThan(50);
  for (const format of ["pptx", "docx", "xlsx", "pdf", "csv", "json"] as const) {
    expect((await exporters[format].render([most], looks)).byteLength).toBeGreaterThan(500);
  }
});
