// What was found in one file: its figures as a table, its titles and sentences, how to make it anew.
import { remakeWords } from "../../../../lib/verify/remake-words";
import { verifyWords } from "../../../../lib/verify/verify-words";
import type { CheckedFile, Reader } from "./check-file";
import { FigureRow } from "./figure-row";
import { OnePaper } from "./one-paper";
import { SentenceList } from "./sentence-list";

type Props = { file: CheckedFile; reader: Reader };

export function FileResult({ file, reader }: Props) {
  const { name, figures, problem, unknown, otherSlides, made, sentences } = file;
  const { columns, ...words } = verifyWords[reader.lang];
  return (
    <article className="verify-file">
      <h3>{name}</h3>
      {problem && <p>{words.problem[problem]}</p>}
      {figures.length > 0 && (
        <table className="verify-figures">
          <thead>
            <tr className="verify-heads">
              <th scope="col">{columns.figure}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.state}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
              <FigureRow key={index} one={one} reader={reader} />
            ))}
          </tbody>
        </table>
      )}
      {unknown > 0 && problem === null && <p className="hint">{words.unknown(unknown)}</p>}
      {otherSlides.length > 0 && figures.length > 0 && <p className="hint">{words.otherSlides(otherSlides)}</p>}
      {sentences !== null && <SentenceList sentences={sentences} lang={reader.lang} />}
      {made.length > 0 && (
        <ul className="verify-links">
          {made.map((one) => (
            <li key={one.href + one.format}>
              <OnePaper paper={one} lang={reader.lang} />
            </li>
          ))}
        </ul>
      )}
      {made.some(({ kind }) => kind === "figures") && otherSlides.length > 0 && (
        <p className="hint">{remakeWords[reader.lang].others}</p>
      )}
    </article>
  );
}
