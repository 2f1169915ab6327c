// A warning with a box of its own: looked at, one by one.
import type { Problem } from "../../../../lib/problem";
import { warningKey } from "../../../_server/desk/submission-files";
import type { Locale } from "../../../_server/locale";
import { ProblemLine } from "./problem-line";
import { submissionWords } from "./submission-words";

type Props = {
  problem: Problem;
  /** Of the sheet; null of the whole table. */
  row: number | null;
  locale: Locale;
};

export function TickedWarning({ problem, row, locale }: Props) {
  const words = submissionWords[locale.lang];
  const key = warningKey(problem);
  return (
    <div>
      <label className="tick">
        <input type="checkbox" name="tick" value={key} aria-describedby={`warning-${key}`} required />
        {problem.file} {row === null ? words.wholeTable : words.row(row)}
      </label>
      <ProblemLine id={`warning-${key}`} problem={problem} locale={locale} />
    </div>
  );
}
