// Under a figure on a card: its credit, its files, the tray, and its own page.
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";
import { FigureTrayToggle } from "./figure-actions";
import { SaveMenu } from "./save-menu";
import { SourceLine } from "./source-line";

export function FigureFoot({ figure }: { figure: Figure }) {
  return (
    <footer className="figure-foot">
      <SourceLine figure={figure} />
      {figure.categories.length > 0 && (
        <>
          <SaveMenu figure={figure} />
          <FigureTrayToggle figure={figure} />
        </>
      )}
      <p className="permalink">
        <a href={figure.href}>{pageWords[figure.lang].figurePage}</a>
      </p>
    </footer>
  );
}
