// One problem in words, with the way to its page of help.
import { pageHref } from "../../../../lib/address/page";
import { problemWords } from "../../../../lib/import/problem-words";
import type { Problem } from "../../../../lib/problem";
import type { Locale } from "../../../_server/locale";
import { submissionWords } from "./submission-words";

type Props = { problem: Problem; locale: Locale; id?: string };

export function ProblemLine({ problem, locale, id }: Props) {
  const { lang } = locale;
  const words = submissionWords[lang];
  const { severity, code, detail } = problem;
  return (
    <p id={id} className={`problem problem-${severity}`}>
      <b>{severity === "error" ? words.error : words.warning}</b> {problemWords[code]?.[lang](detail) ?? code}{" "}
      <a href={pageHref(locale, `/desk/help/${code}`)}>{words.help}</a>
    </p>
  );
}
