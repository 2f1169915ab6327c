// The papers of a file made again with the newest editions, by the routes that make them: a pack with its texts, looks and
// order, a leaflet with what was asked of it, chosen figures as a file of the same format.
import { type FigureAddress, figureFile, selectedFile } from "../address/figure";
import { leafletFile } from "../address/leaflet";
import { packFile } from "../address/pack";
import { type Reader, readerPairs } from "../address/reader";
import type { FigureRecord } from "./figure-record";
import type { ReadableFormat } from "./found-figure";
import type { PaperRecord } from "./paper-record";

/** What is asked for: an address, and for a pack what is sent there. */
export type Remade = {
  kind: "figures" | "pack" | "leaflet";
  format: string;
  href: string;
  pack: string | null;
  /** How many figures are in it, and names of those that the paper had and the file no longer has. */
  figures: number;
  left: readonly string[];
};

/** A figure of the file, and the state in which it is made anew. */
export type ToRemake = { record: FigureRecord; anew: FigureAddress };

const several: ReadonlySet<string> = new Set(["pptx", "docx", "xlsx", "pdf"]);

/** @param format of the file; null where it is none that is made here */
export function remade(
  format: ReadableFormat | null,
  figures: readonly ToRemake[],
  papers: ReadonlyMap<string, PaperRecord>,
): Remade[] {
  const whole = [...papers].flatMap(([id, paper]): Remade[] => {
    const own = figures.filter(({ record }) => record.paper === id);
    if (own.length === 0) return [];
    return [paper.kind === "leaflet" ? leafletAnew(paper, own.length) : packAnew(paper, own)];
  });
  const rest = figures.filter(({ record }) => !papers.has(record.paper ?? ""));
  return [...whole, ...figuresAnew(format, rest)];
}

function figuresAnew(format: ReadableFormat | null, figures: readonly ToRemake[]): Remade[] {
  const [first] = figures;
  if (!first) return [];
  const common = { kind: "figures", pack: null, left: [] } as const;
  if (format === null || !several.has(format)) {
    const made = format === "html" || format === null ? "pptx" : format;
    return figures.map(({ record, anew }) => ({
      ...{ ...common, format: made, figures: 1 },
      href: figureFile({ ...anew, reader: record, format: made, asked: record.looks ?? [] }),
    }));
  }
  const asked = first.record.looks ?? [];
  const { lang, era } = first.record;
  const href = selectedFile({ figures: figures.map(({ anew }) => anew), format, reader: { lang, era }, asked });
  return [{ ...common, format, href, figures: figures.length }];
}

function leafletAnew({ asked, lang, era }: PaperRecord, figures: number): Remade {
  const href = leafletFile({ fields: asked, reader: { lang, era } });
  return { kind: "leaflet", format: "pdf", href, pack: null, figures, left: [] };
}

type PackSlide = { figure?: unknown; state?: Record<string, unknown> };

/** A pack's own file with its figures at their newest, in the order in which they stand in the file now. */
function packAnew({ pack, format, asked, lang, era }: PaperRecord, figures: readonly ToRemake[]): Remade {
  const slides = ((pack as { slides?: PackSlide[] }).slides ?? []) as PackSlide[];
  const free = [...figures];
  const places = slides.map(({ figure }) => {
    const at = free.findIndex((one) => one.record.indicator === figure);
    return at < 0 ? null : (free.splice(at, 1)[0] ?? null);
  });
  // Slides of figures that were moved change places with each other; texts stay where they are.
  const inOrder = places
    .flatMap((one, index) => (one ? [{ one, index }] : []))
    .sort((a, b) => figures.indexOf(a.one) - figures.indexOf(b.one));
  const left: string[] = [];
  const next = slides.flatMap((slide, index): PackSlide[] => {
    if (slide.figure === undefined) return [slide];
    if (!places[index]) {
      left.push(`${slide.figure}`);
      return [];
    }
    const from = inOrder.shift();
    const moved = slides[from?.index ?? index];
    return moved && from ? [{ ...moved, ...stateAnew(moved, from.one.anew) }] : [];
  });
  const reader: Reader = { lang, era };
  return {
    ...{ kind: "pack", format, figures: figures.length, left },
    href: packFile({ name: "mine", format, asked: [...readerPairs(reader), ...asked] }),
    pack: JSON.stringify({ ...pack, slides: next }),
  };
}

/** What the pack itself asks to be the newest, or as it is first shown, stays so. */
function stateAnew({ state }: PackSlide, anew: FigureAddress): Pick<PackSlide, "state"> {
  const { editions, asOf: _, ...rest } = state ?? {};
  const pinned = anew.state.find(([name]) => name === "editions")?.[1].split(",");
  const chosen = Array.isArray(editions) ? pinned : editions;
  const next: Record<string, unknown> = { ...rest, ...(chosen ? { editions: chosen } : {}) };
  return Object.keys(next).length > 0 ? { state: next } : {};
}
