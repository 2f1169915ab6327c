// Each statistical method in plain words, with an example computed from the data by the functions that the figures use.
import type { Dataset } from "../../../lib/figure/dataset";
import { figureWords } from "../../../lib/figure/figure-words";
import { methodExplanations } from "../../../lib/figure/method-explanations";
import { methodIds } from "../../../lib/figure/method-ids";
import { workedExamples } from "../../../lib/figure/worked-examples";
import type { Locale } from "../../_server/locale";
import { methodsWords } from "./methods-words";

export function StatisticalMethods({ dataset, locale }: { dataset: Dataset; locale: Locale }) {
  const { lang } = locale;
  const words = methodsWords[lang];
  const examples = workedExamples(dataset, locale);
  return (
    <>
      <p>{words.statisticsLead}</p>
      <p>{figureWords[lang].intervalNote}</p>
      {methodIds.map((id) => {
        const { name, purpose, formula, legend, source } = methodExplanations[id];
        return (
          <section key={id} className="method">
            <h3 id={`method-${id}`}>{name[lang]}</h3>
            <p>{purpose[lang]}</p>
            <dl className="terms">
              <div>
                <dt>{words.formula}</dt>
                <dd>
                  <span className="formula">{formula[lang]}</span>
                  {legend[lang] !== "" && <p>{legend[lang]}</p>}
                </dd>
              </div>
              <div>
                <dt>{words.example}</dt>
                <dd>
                  {examples[id].length === 0
                    ? words.exampleMissing
                    : examples[id].map((sentence) => <p key={sentence}>{sentence}</p>)}
                </dd>
              </div>
              <div>
                <dt>{words.source}</dt>
                <dd>{source[lang]}</dd>
              </div>
            </dl>
          </section>
        );
      })}
    </>
  );
}
