// Beside a figure: bases, the weight of one respondent, notes, and the symbols that are in it.
import type { Figure } from "../../../lib/figure/figure";
import { type Surrounding, surroundings } from "../../../lib/figure/surroundings";
import { unparted } from "../shell/unparted";

export function FigureNotes({ figure }: { figure: Figure }) {
  const marks = surroundings(figure, ["mark"]);
  const notes = surroundings(figure, ["note"]);
  return (
    <div className="figure-notes">
      <Lines lines={surroundings(figure, ["base"])} />
      <Lines lines={surroundings(figure, ["ruler"])} />
      {marks.length > 0 && (
        <dl className="marks" aria-label={marks[0]?.label}>
          {marks.map(({ part: { mark, meaning } }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map(({ label, text }) => (
            <li key={text}>
              <span className="note-number">{label}</span> {unparted(text)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Lines({ lines }: { lines: readonly Surrounding[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="base-lines">
      <b>{lines[0]?.label}</b>
      <ul>
        {lines.map(({ text }) => (
          <li key={text}>{unparted(text)}</li>
        ))}
      </ul>
    </div>
  );
}
