// One publication: its day and what it was, then by figure each number before and now.
import { changesPath } from "../../../lib/address/changes";
import { figurePath } from "../../../lib/address/figure";
import { pageHref } from "../../../lib/address/page";
import { termSubject } from "../../../lib/catalogue/texts";
import { historyWords } from "../../../lib/history/history-words";
import type { ChangeLine, FigureChanges, RunEntry } from "../../../lib/history/run-entry";
import type { Locale } from "../../_server/locale";
import { TextTable } from "../../_ui/tables/text-table";

type Props = {
  entry: RunEntry;
  locale: Locale;
  /** The only one that is shown. */
  figure: string | null;
};

export function RunSection({ entry, locale, figure }: Props) {
  const words = historyWords[locale.lang];
  const { run, day, heading, note, figures, more } = entry;
  return (
    <section aria-labelledby={`run-${run}`}>
      <h2 id={`run-${run}`}>
        <span className="whole">{day}</span> <span>{heading}</span>
      </h2>
      {note && <p>{note}</p>}
      {figures.map((one) => (
        <div key={one.subject} className="changes-figure">
          {figure === null && (
            <h3>
              <a
                href={pageHref(
                  locale,
                  one.subject === termSubject
                    ? "/methods#definitions"
                    : figurePath({ indicator: one.subject, state: [] }),
                )}
              >
                {one.name}
              </a>
            </h3>
          )}
          {one.lines.length > 0 && (
            <NumbersTable
              changes={one}
              caption={words.captionOf(one.name, day, entry.at.slice(11, 16))}
              locale={locale}
            />
          )}
          {one.texts.length > 0 && (
            <TextTable
              caption={words.textCaption(words.captionOf(one.name, day, entry.at.slice(11, 16)))}
              quiet
              columns={[words.textColumns.text, words.textColumns.before, words.textColumns.after]}
              long={[1, 2]}
              rows={one.texts.map(({ key, label, before, after }) => ({
                key,
                cells: [label, before ?? words.none, after ?? words.none],
              }))}
            />
          )}
          {one.left > 0 && (
            <p>
              <a href={pageHref(locale, changesPath({ figure: one.subject, before: run + 1 }, run))}>
                {words.more(one.left)}
              </a>
            </p>
          )}
        </div>
      ))}
      {more && <p>{words.manyMore}</p>}
    </section>
  );
}

type TableProps = { changes: FigureChanges; caption: string; locale: Locale };

function NumbersTable({ changes: { lines }, caption, locale }: TableProps) {
  const words = historyWords[locale.lang];
  const { number, kind, before, after, certainty } = words.columns;
  const cells = (line: ChangeLine) => [
    line.label,
    words.kinds[line.kind],
    line.before ?? line.earlier ?? words.none,
    line.after ?? words.none,
    line.certainty ? (
      <span key="certainty" className={`certainty-mark certainty-${line.certainty.code}`}>
        {line.certainty.label}
      </span>
    ) : (
      words.none
    ),
  ];
  return (
    <TextTable
      caption={caption}
      quiet
      columns={[number, kind, before, after, certainty]}
      numeric={[2, 3]}
      rows={lines.map((line) => ({ key: line.key, cells: cells(line) }))}
    />
  );
}
