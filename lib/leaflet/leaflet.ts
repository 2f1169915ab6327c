// The leaflet: what stands on its two pages, settled once and in one language. Plain data; lay-out-leaflet places it.
import type { Figure } from "../figure/figure";
import type { Era, Lang } from "../localised";

export const panelIds = ["damage", "routes", "access", "telework", "security", "reporting", "awareness"] as const;
export type PanelId = (typeof panelIds)[number];

export type LeafletPanel = {
  id: PanelId;
  /** From 1, in reading order; what notes and sources refer to. */
  number: number;
  heading: string;
  /** Figures in the order in which they stand; one that is lost altogether has no categories. */
  figures: Figure[];
  /** Set where the numbers are not those of the leaflet's edition, or there are none. */
  remark: string | null;
};

type LeafletAdvice = { heading: string; points: { text: string; source: number }[] };

/** What the office that hands the leaflet out has typed; empty where it has not. */
export type Typed = { desk: string; telephone: string; office: string };

export type Leaflet = Typed & {
  lang: Lang;
  era: Era;
  edition: string;
  title: string;
  lead: string;
  /** 令和3年（2021年）調査 */
  editionLabel: string;
  panels: LeafletPanel[];
  advice: LeafletAdvice[];
  /** Whom to call, in the words of the police. */
  call: { text: string; source: number }[];
  /** The national list of desks. */
  nationalList: { label: string; url: string };
  /** Of advice and call; `source` of a point is a place in this list, from 1. */
  adviceSources: { text: string; url: string }[];
  dataLine: string;
};
