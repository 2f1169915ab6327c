// Every address of a figure in its state: its page, its files, its page for frames, its entry among several, the form for
// its numbers. All are written from the same parts and read back to them.
import type { Lang } from "../localised";
import { type Looks, looksPairs } from "./looks";
import { type PagePath, pageHref, splitReader } from "./page";
import { type Pairs, withQuery } from "./query";
import { type Reader, readerPairs } from "./reader";

/** `unconfirmed=show` takes in numbers that only private persons noted. */
export const unconfirmedName = "unconfirmed";

/** The parameters of a figure's state. */
export const stateNames = [
  ...(["editions", "breakdown", "view", "kind", "order", "intervals", "span", "as-of", "as-shown"] as const),
  unconfirmedName,
] as const;

/** `state` as parameters, defaults left out; resolveState holds it to what the figure has. */
export type FigureAddress = { indicator: string; state: Pairs };

/** `/figures/damage-experienced?editions=R2,R3`: the page, without language and era. */
export function figurePath({ indicator, state }: FigureAddress): `/figures/${string}` {
  return withQuery(`/figures/${indicator}`, state);
}

export function figurePage(reader: Reader, figure: FigureAddress): string {
  return pageHref(reader, figurePath(figure));
}

/** The parts of a page's address; null where it is no figure's. Names that no figure has are left out. */
export function readFigurePage(href: string): (FigureAddress & Reader) | null {
  const { path, ...reader } = splitReader(href.split("#")[0] ?? "");
  const [, indicator, query] = /^\/figures\/([a-z0-9-]+)(?:\?(.*))?$/s.exec(path) ?? [];
  return indicator === undefined ? null : { ...reader, indicator, state: statePairs(new URLSearchParams(query)) };
}

/** A figure's state as an address has it; editions may stand once or several times. */
function statePairs(query: URLSearchParams): Pairs {
  return stateNames.flatMap((name) => query.getAll(name).map((value) => [name, value] as const));
}

/** The page of a figure that shows its newest editions, whichever those are then: for links to the figure as such. */
export function newestPage({ href }: { href: string }): string {
  const found = readFigurePage(href);
  if (!found) throw new Error(`${href} is no figure's page`);
  return figurePage(found, { ...found, state: found.state.filter(([name]) => name !== "editions") });
}

type FileAddress = FigureAddress & { reader: Reader };

/** The parts of a figure's own address, in its own language and era: what its files are asked for. */
export function addressOf({ href, lang, era }: Reader & { href: string }): FileAddress {
  const found = readFigurePage(href);
  if (!found) throw new Error(`${href} is no figure's page`);
  return { indicator: found.indicator, state: found.state, reader: { lang, era } };
}

/** Address of a figure's file, without the origin. @param looks what is not as usual: style, size, encoding; `asked`: the same as an address had it */
export function figureFile(figure: FileAddress & { format: string; looks?: Partial<Looks>; asked?: Pairs }): string {
  const { indicator, state, reader, format, looks = {}, asked = [] } = figure;
  return withQuery(`/figures/${indicator}.${format}`, [
    ...state,
    ...readerPairs(reader),
    ...looksPairs(looks),
    ...asked,
  ]);
}

/** The same for a form: where it goes in each format, and the fields that it carries along. */
export function figureFileForm({ indicator, state, reader }: FileAddress) {
  return {
    action: (format: string) => `/figures/${indicator}.${format}`,
    fields: [...state, ...readerPairs(reader)] as Pairs,
  };
}

/** Address of a figure's page for frames, without the origin. */
export function figureEmbed({ indicator, state, reader }: FileAddress): string {
  return withQuery(`/embed/${indicator}`, [...state, ...readerPairs(reader)]);
}

/** A figure among several, `ransomware-route?editions=R3`: in the tray and in the address of their file. */
function figureEntry({ indicator, state }: FigureAddress): string {
  return withQuery(indicator, state);
}

/** The entry of a page's address, whatever its language and era. */
export function entryOf(href: string): string {
  const found = readFigurePage(href);
  return found ? figureEntry(found) : href;
}

/** Page of an entry. */
export function entryPath(entry: string): PagePath {
  return `/figures/${entry}`;
}

/** Address of one file with several figures, each in its state. */
export function selectedFile({
  figures,
  format,
  reader,
  asked = [],
}: {
  figures: readonly FigureAddress[];
  format: string;
  reader: Reader;
  /** Looks, and the template that they are set in. */
  asked?: Pairs;
}): string {
  const entries = figures.map((one) => ["figure", figureEntry(one)] as const);
  return withQuery(`/figures/selected.${format}`, [...entries, ...readerPairs(reader), ...asked]);
}

/** The same for a form whose fields name the figures. */
export function selectedFileForm(format: string): string {
  return `/figures/selected.${format}`;
}

/** Address of the form for an indicator's numbers: its table with the header alone. */
export function templateFile({ indicator, lang }: { indicator: string; lang: Lang }): string {
  return withQuery(`/figures/${indicator}/template.csv`, [["lang", lang]]);
}

/** Address of a figure's small still picture, of its newest. */
export function smallPictureFile({ indicator, reader }: { indicator: string; reader: Reader }): string {
  return withQuery(`/figures/${indicator}/small.svg`, readerPairs(reader));
}

/** The codebook of any figure's CSV. */
export const codebookPath = "/figures/codebook.csv";

export function codebookFile(lang: Lang): string {
  return withQuery(codebookPath, lang === "ja" ? [] : [["lang", lang]]);
}
