// What was found in one file, figure by figure: its state in words, the numbers that differ, how to make it anew.
import { type FigureRecord, fileOfAll, fileOfRecord, pageOfRecord } from "../../../../lib/verify/figure-record";
import type { FoundFigure, ReadableFormat } from "../../../../lib/verify/found-figure";
import { verifyWords } from "../../../../lib/verify/verify-words";
import { formatDate } from "../../../../lib/words/numbers";
import type { CheckedFile, Reader, Today } from "./check-file";
import { ChangedNumbers, EditedNumbers } from "./number-lists";

/** What a file is made anew in: its name, and whether one file holds several figures. */
export type MadeFormats = Readonly<Record<ReadableFormat, { label: string; several: boolean }>>;

type Props = { file: CheckedFile; reader: Reader; made: MadeFormats };

export function FileResult({ file, reader, made }: Props) {
  const words = verifyWords[reader.lang];
  const { name, figures, problem, unknown } = file;
  const there = figures.filter(({ today }) => today.status !== "gone").map(({ found }) => found);
  const formats = [...new Set(there.map(({ format }) => format))].filter((one) => made[one].several);
  return (
    <article className="verify-file">
      <h3>{name}</h3>
      {problem && <p>{words.problem[problem]}</p>}
      {figures.map(({ found, today }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
        <FigureResult key={index} found={found} today={today} reader={reader} made={made} />
      ))}
      {unknown > 0 && problem === null && <p className="hint">{words.unknown(unknown)}</p>}
      {formats.map((format) => {
        const records: FigureRecord[] = there.filter((one) => one.format === format).map(({ record }) => record);
        if (records.length < 2) return null;
        return (
          <p key={format}>
            <a className="button" href={fileOfAll(records, format)}>
              {words.allAnew(made[format].label)}
            </a>
          </p>
        );
      })}
    </article>
  );
}

type FigureProps = { found: FoundFigure; today: Today; reader: Reader; made: MadeFormats };

function FigureResult({ found, today, reader, made }: FigureProps) {
  const { lang, era } = reader;
  const words = verifyWords[lang];
  const { record, format, slide, byHand, edits, renamed, unplaced } = found;
  const states = [...(byHand === "yes" ? (["by-hand"] as const) : []), today.status] as const;
  const shown = states.filter((state) => state !== "latest" || byHand !== "yes");
  const place = [slide === null ? "" : words.slide(slide), unplaced ? "" : insertedIn(found, words.insertedPicture)];
  const where = place.filter(Boolean).join(lang === "ja" ? "、" : ", ");
  return (
    <section className="verify-figure">
      <h4>
        {shown.map((state) => (
          <span key={state} className={`verify-state ${state}`}>
            {words.status[state]}
          </span>
        ))}
        <span>{today.figure?.name || record.name || record.indicator}</span>
        {where && <span className="verify-where">{where}</span>}
      </h4>
      {byHand === "yes" && <p>{words.explain[byHandIn(format)]}</p>}
      <EditedNumbers edits={edits} unit={today.figure?.unit ?? ""} lang={lang} fileLang={record.lang} />
      {renamed.length > 0 && (
        <ul>
          {renamed.map(([made, name]) => (
            <li key={`${made} ${name}`} lang={record.lang}>
              {verifyWords[record.lang].renamed(made, name)}
            </li>
          ))}
        </ul>
      )}
      <p>{words.explain[today.status === "updated" && !today.changes ? "updated-unknown" : today.status]}</p>
      {today.status === "updated" && today.changes && (
        <ChangedNumbers changes={today.changes} unit={today.figure.unit} lang={lang} />
      )}
      {byHand === "unknown" && <p className="hint">{unplaced ? words.unplaced : words.handUnknown}</p>}
      {unplaced && <p className="hint">{words.handUnknown}</p>}
      <p className="hint">{words.made(formatDate(record.date, lang, era), record.dataVersion.slice(0, 12))}</p>
      {today.status !== "gone" && (
        <p className="verify-links">
          <a href={pageOfRecord(reader, record)}>{words.toFigure}</a>
          <a href={fileOfRecord(record, format)}>{words.anew(made[format].label)}</a>
        </p>
      )}
    </section>
  );
}

/** What a hand changed: numbers of a chart, words of a picture, or anything in one. */
function byHandIn(format: FoundFigure["format"]): "by-hand" | "text-by-hand" | "drawing-by-hand" {
  if (format === "svg") return "text-by-hand";
  return format === "png" || format === "pdf" ? "drawing-by-hand" : "by-hand";
}

/** A picture of ours on somebody's slide says so: it is not a chart there. */
function insertedIn({ format, slide }: FoundFigure, words: string): string {
  return slide !== null && format !== "pptx" ? words : "";
}
