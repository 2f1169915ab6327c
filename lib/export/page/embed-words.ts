// Words around a figure that stands in another site's page.
import type { Localised } from "../../localised";

type Words = {
  table: string;
  /** Link to the figure in the dashboard, with its name. */
  open: (product: string) => string;
  /** Link to the picture alone, where no frame is shown. */
  picture: (title: string) => string;
};

export const embedWords: Localised<Words> = {
  ja: {
    table: "数値の表",
    open: (product) => `「${product}」でこの図を開く`,
    picture: (title) => `図：${title}`,
  },
  en: {
    table: "Table of the numbers",
    open: (product) => `Open this figure in “${product}”`,
    picture: (title) => `Figure: ${title}`,
  },
};
