// Beside a figure: bases, the weight of one respondent, notes, and the symbols that are in it.
import type { Figure } from "../../../lib/figure/figure";
import { pageWords } from "../../../lib/words/page-words";

export function FigureNotes({ figure }: { figure: Figure }) {
  const words = pageWords[figure.lang];
  const { notes } = figure;
  return (
    <div className="figure-notes">
      <Lines heading={words.bases} lines={figure.bases} />
      <Lines heading={words.ruler} lines={figure.rulers.map((one) => one.label)} />
      {figure.marks.length > 0 && (
        <dl className="marks" aria-label={words.marks}>
          {figure.marks.map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map((note, index) => (
            <li key={note}>
              <span className="note-number">{notes.length > 1 ? words.note(index + 1) : words.onlyNote}</span> {note}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="base-lines">
      <b>{heading}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
