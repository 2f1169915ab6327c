// Words of the tray: figures picked on any page, for papers to be made of.
import type { Localised } from "../../../lib/localised";

type Words = {
  /** On each figure: a switch. */
  pick: string;
  /** In the header, before the number of figures. */
  link: string;
  full: (most: number) => string;
};

const ja: Words = {
  pick: "資料に追加",
  link: "選んだ図",
  full: (most) => `選べる図は${most}個までです。`,
};

const en: Words = {
  pick: "Collect",
  link: "Collection",
  full: (most) => `At most ${most} figures go together.`,
};

export const trayWords: Localised<Words> = { ja, en };
