// A figure of a file as a row: what it is, what it says there and what is said now, and its one state with what that means.
import { addressOfFigure } from "../../../../lib/verify/anew-links";
import { isRedrawn } from "../../../../lib/verify/figure-state";
import { seenLine, seenNames } from "../../../../lib/verify/seen-words";
import { valueText } from "../../../../lib/verify/value-pairs";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { comma } from "../../../../lib/words/marks";
import { formatDate } from "../../../../lib/words/numbers";
import type { CheckedFigure, Reader } from "./check-file";
import { ChangedNumbers, EditedNumbers } from "./number-lists";

type Props = { one: CheckedFigure; reader: Reader };

/** Name and place of a figure, for the row and for the list of changes. */
export function nameAndPlace({ found, today }: CheckedFigure, { lang }: Reader): { name: string; place: string } {
  const words = verifyWords[lang];
  const { record, slide, format, unplaced } = found;
  // A picture of ours on somebody's slide says so: it is not a chart there.
  const inserted = slide !== null && !unplaced && (format === "png" || format === "svg");
  const place = [slide === null ? "" : words.slide(slide), inserted ? words.insertedPicture : ""];
  return {
    name: today.figure?.name || record.name || record.indicator,
    place: place.filter(Boolean).join(comma[lang]),
  };
}

export function FigureRow({ one, reader }: Props) {
  const { found, today, state, pairs } = one;
  const { lang, era } = reader;
  const words = verifyWords[lang];
  const { record } = found;
  const { name, place } = nameAndPlace(one, reader);
  const { picture, page } = addressOfFigure(found, reader);
  return (
    <tr className="verify-figure">
      <th scope="row">
        {today.figure && (
          // A picture of a file of any age: nothing is to be made ready for it.
          // biome-ignore lint/performance/noImgElement: the picture is made as asked and is small
          <img src={picture} alt="" width={160} height={90} loading="lazy" />
        )}
        <span>{name}</span>
        {place && <span className="verify-where">{place}</span>}
        <span className="verify-where">
          {words.made(formatDate(record.date, lang, era), record.dataVersion.slice(0, 12))}
        </span>
      </th>
      <td>
        <Values pairs={pairs} absent={words.absent} />
      </td>
      <td>
        <p>
          <span className={`verify-state ${state}`}>{badge(one, reader)}</span>
        </p>
        <Explained one={one} reader={reader} />
        {today.figure && (
          <p>
            <a href={page}>{words.toFigure}</a>
          </p>
        )}
      </td>
    </tr>
  );
}

/** Two at most: the lists beside the state have the rest. */
function Values({ pairs, absent }: { pairs: CheckedFigure["pairs"]; absent: string }) {
  const shown = pairs.slice(0, 2);
  if (shown.length === 0) return <p>{absent}</p>;
  return shown.map(({ item, before, beforePeriod, now, nowPeriod }) => (
    <p key={item} className="verify-value">
      <span>{item}</span>
      <span>
        <strong>{before}</strong> {beforePeriod}
      </span>
      <span>
        → <strong>{now}</strong> {nowPeriod}
      </span>
    </p>
  ));
}

/** The state in words, with what it is about. */
function badge({ found, today, state, newer }: CheckedFigure, { lang }: Reader): string {
  const words = verifyWords[lang];
  const word = words.status[state];
  if (state === "newer" && newer) return words.with(word, newer.name);
  if (state === "by-hand") {
    const names = seenNames(found.seen, lang);
    const numbers = found.edits.length > 0 ? words.edits.caption : "";
    const what = [numbers, names].filter(Boolean).join(comma[lang]);
    return what ? words.with(word, what) : word;
  }
  const [first] = state === "revised" && today.status === "updated" ? (today.changes ?? []) : [];
  if (!first || !today.figure) return word;
  const both = { unit: today.figure.unit, lang };
  const text = (cell: typeof first.now) => (cell ? valueText(cell, both) : words.absent);
  return words.with(word, `${text(first.before)} → ${text(first.now)}`);
}

function Explained({ one: { found, today, state, newer }, reader: { lang } }: Props) {
  const words = verifyWords[lang];
  const { record, edits, renamed, seen, byHand, unplaced } = found;
  const unit = today.figure?.unit ?? "";
  const updated = today.status === "updated";
  const asked = today.figure !== null;
  const office = found.format === "pptx" || found.format === "docx" || found.format === "xlsx";
  return (
    <>
      <p>{words.explain[state]}</p>
      <EditedNumbers edits={edits} unit={unit} lang={lang} fileLang={record.lang} />
      {(renamed.length > 0 || (seen.length > 0 && !isRedrawn(found))) && (
        <ul>
          {seen.map((change) => (
            <li key={JSON.stringify(change)}>{seenLine(change, lang)}</li>
          ))}
          {renamed.map(([made, name]) => (
            <li key={`${made} ${name}`}>{words.renamed(made, name)}</li>
          ))}
        </ul>
      )}
      {asked && updated && state !== "revised" && state !== "differing" && <p>{words.revised}</p>}
      {updated && today.changes && <ChangedNumbers changes={today.changes} unit={unit} lang={lang} />}
      {asked && newer && <p>{words.newer(newer.name) + (newer.apart ? words.apart[newer.apart] : "")}</p>}
      {asked && !newer && <p>{today.newest ? words.noNewer : words.newerUnknown}</p>}
      {(today.status === "gone" || today.status === "unreachable") && state !== today.status && (
        <p>{words.explain[today.status]}</p>
      )}
      {byHand === "unknown" && <p className="hint">{words.handUnknown}</p>}
      {unplaced && <p className="hint">{words.unplaced}</p>}
      {office && !unplaced && record.values && !record.shown && <p className="hint">{words.onlyNumbers}</p>}
      {found.again && <p className="hint">{words.titleUnknown}</p>}
    </>
  );
}
