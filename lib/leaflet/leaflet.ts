// The leaflet: what stands on its one page, settled once and in one language. Plain data; lay-out-leaflet places it.
import type { PanelId } from "../address/leaflet";
import type { Figure } from "../figure/figure";
import type { Era, Lang } from "../localised";

export type LeafletPanel = {
  id: PanelId;
  /** From 1, in reading order; what notes and sources refer to. */
  number: number;
  heading: string;
  /** Figures in the order in which they stand, each with numbers of the leaflet's edition. */
  figures: Figure[];
};

/** What the office that hands the leaflet out has typed; empty where it has not. `link`: its desk's page. */
export type Typed = { desk: string; telephone: string; link: string; office: string };

/** A square to be read by a telephone, and what it leads to. */
export type QrCode = { label: string; url: string };

export type Leaflet = Typed & {
  lang: Lang;
  era: Era;
  edition: string;
  title: string;
  lead: string;
  /** 令和7年（2025年）の数値 */
  editionLabel: string;
  panels: LeafletPanel[];
  /** What to do before anything happens, and when it has happened, in a line each. */
  precautions: string[];
  firstSteps: string[];
  /** The national list of desks. */
  nationalList: { label: string; url: string };
  codes: QrCode[];
  /** What the advice rests on, in order of first mention. */
  adviceSources: { text: string; publisher: string; url: string }[];
  /** Who made it, from whose statistics. */
  madeBy: string;
  dataLine: string;
};
