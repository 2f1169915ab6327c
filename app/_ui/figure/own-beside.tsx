// Setting one's own values beside a figure: an empty disclosure, whose script comes when it is opened (live/own.ts). What is
// typed there stays in the browser, so there is nothing for a server to do, and nothing without script.
import { addressOf, figureFile } from "../../../lib/address/figure";
import type { Indicator } from "../../../lib/catalogue/types";
import type { Figure } from "../../../lib/figure/figure";
import { figurePageWords } from "./figure-page-words";

export function OwnBeside({ figure, indicator }: { figure: Figure; indicator: Indicator }) {
  return (
    <details
      className="own-beside by-script"
      data-live=""
      data-own={indicator.id}
      data-figure={figureFile({ ...addressOf(figure), format: "json" })}
      data-full={indicator.fullCount ? "" : undefined}
    >
      <summary>{figurePageWords[figure.lang].own}</summary>
      <div className="own-panel" />
    </details>
  );
}
