// What the check of a claim came to: verdict, reason, numbers, a wording that holds, and the ways on.
import { pageHref } from "../../../../lib/address/page";
import type { Reader } from "../../../../lib/address/reader";
import type { CheckedNumber, Finding } from "../../../../lib/claims/check-claim";
import { claimWords } from "../../../../lib/claims/claim-words";
import type { ClaimVerdict } from "../../../../lib/claims/judgement";
import { figureWords } from "../../../../lib/figure/figure-words";
import type { Lang } from "../../../../lib/localised";
import { CopyText } from "../../../_ui/shell/copy-text";
import { DataText } from "../../../_ui/shell/data-text";
import { NumberTable } from "../../../_ui/tables/number-table";

/** As marked on paper: a circle holds, a cross does not; the word beside it says the same. */
const signs: Record<ClaimVerdict, string> = { holds: "○", "does-not-hold": "×", undecidable: "？" };

type Props = {
  finding: Finding;
  reader: Reader;
};

export function ClaimResult({ finding, reader }: Props) {
  const words = claimWords[reader.lang];
  return (
    <>
      <div className={`verdict verdict-${finding.verdict}`} role="status">
        <p className="verdict-word">
          <span aria-hidden="true" className="verdict-sign">
            {signs[finding.verdict]}
          </span>
          {words.verdict[finding.verdict]}
        </p>
        <p>{finding.reason}</p>
      </div>
      <ClaimNumbers finding={finding} reader={reader} />
    </>
  );
}

/** The numbers with a wording that holds, their sources, and what to mind. */
export function ClaimNumbers({ finding, reader }: Props) {
  const { lang } = reader;
  const words = claimWords[lang];
  return (
    <>
      {finding.numbers.length > 0 && <Numbers numbers={finding.numbers} lang={lang} />}
      <section className="wording">
        <h3>{words.wording.heading}</h3>
        <p className="hint">{words.wording.hint}</p>
        <CopyText text={finding.wording} label={words.wording.heading} words={words.wording} />
      </section>
      <section>
        <h3>{words.sources}</h3>
        <ul className="plain-list">
          {finding.sources.map(({ id, text, locators }) => (
            <li key={id}>
              <a href={pageHref(reader, `/sources#${id}`)}>{text}</a>
              {locators.map((locator) => (
                <span key={locator} className="cite">
                  <DataText text={{ ja: locator, en: "" }} lang={lang} />
                </span>
              ))}
            </li>
          ))}
        </ul>
        <p>
          <a href={pageHref(reader, finding.figure.path)}>{words.figure(finding.figure.name)}</a>
        </p>
      </section>
      {finding.notes.length > 0 && (
        <section>
          <h3>{words.notes}</h3>
          <ul className="plain-list">
            {finding.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Numbers({ numbers, lang }: { numbers: readonly CheckedNumber[]; lang: Lang }) {
  const words = claimWords[lang];
  const { label, edition, value, base, interval } = words.columns;
  const withBase = numbers.some((one) => one.base !== "");
  const withInterval = numbers.some((one) => one.interval !== "");
  const withReference = numbers.some((one) => one.interval.endsWith(figureWords[lang].reference));
  const columns = [label, edition, value, ...(withBase ? [base] : []), ...(withInterval ? [interval] : [])];
  return (
    <>
      <NumberTable
        caption={words.numbers}
        columns={columns}
        rows={numbers.map((one) => ({
          key: one.key,
          header: one.label,
          cells: [
            one.edition,
            one.value,
            ...(withBase ? [one.base] : []),
            ...(withInterval ? [one.interval || "–"] : []),
          ],
        }))}
      />
      {withInterval && <p className="hint">{figureWords[lang].intervalNote}</p>}
      {withReference && <p className="hint">{figureWords[lang].referenceNote}</p>}
    </>
  );
}
