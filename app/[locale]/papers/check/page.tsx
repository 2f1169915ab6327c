// The check of a claim: a sentence from a draft, or one put together by hand. Rendered per request from a plain GET
// form, so it works without script and a checked sentence has an address that can be sent on.

import type { Metadata } from "next";
import { checkPath, type PagePath, pageHref } from "../../../../lib/address/page";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { placeIn } from "../../../../lib/catalogue/prefectures";
import type { Indicator } from "../../../../lib/catalogue/types";
import { checkClaim } from "../../../../lib/claims/check-claim";
import { checkSentence } from "../../../../lib/claims/check-sentence";
import type { Claim, ClaimProblem } from "../../../../lib/claims/claim";
import { claimReading } from "../../../../lib/claims/claim-reading";
import { claimWords } from "../../../../lib/claims/claim-words";
import { describeClaim } from "../../../../lib/claims/describe-claim";
import { claimFromForm, type ClaimForm as Fields, formFields, formOfClaim } from "../../../../lib/claims/form-claim";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { readClaim } from "../../../../lib/claims/read-claim";
import type { Dataset } from "../../../../lib/figure/dataset";
import { askedOrigin } from "../../../_server/asked-origin";
import { loadDataset, loadFigure } from "../../../_server/load";
import type { Locale } from "../../../_server/locale";
import { pageLocale } from "../../../_server/page-locale";
import { DashboardPicture, SharePicture } from "../../../_ui/figure/share-picture";
import { PageShell } from "../../../_ui/shell/page-shell";
import { PlaceAnswer } from "../../search/place-answer";
import { PapersCrumb } from "../papers-crumb";
import { ClaimForm } from "./claim-form";
import { ClaimResult } from "./claim-result";
import { DraftCheck } from "./draft-check";
import { SentenceResult } from "./sentence-result";
import "../../../_ui/styles/reference.css";
import "../../search/search.css";
import "./check.css";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

/** A field of the address, no longer than anything that makes sense in it. */
function field(query: Query, name: string): string {
  const value = query[name];
  const text = Array.isArray(value) ? value[0] : value;
  // Next gives what every object has for a name like `toString`, whatever the address says.
  if (typeof text !== "string") return "";
  return [...text.trim()].slice(0, maximumSentenceLength).join("");
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang } = await pageLocale(params);
  const sentence = field(await searchParams, "q");
  const { title, lead } = claimWords[lang];
  return {
    title: sentence === "" ? title : `${title}: ${sentence}`,
    description: lead,
    robots: { index: sentence === "" },
  };
}

type Asked = {
  sentence: string;
  indicator: Indicator | null;
  fields: Partial<Fields>;
  claim: Claim | null;
  problem: ClaimProblem | null;
  /** The figure that the reader chose for the sentence. */
  chosen: string | null;
};

/** What the address asks for: a sentence, else what stands in the fields of the form. */
function readAddress(query: Query, { observations }: Dataset): Asked {
  const sentence = field(query, "q");
  const chosen = indicatorById.get(field(query, "indicator")) ?? null;
  if (sentence !== "") {
    const reading = readClaim(sentence, observations, chosen ?? undefined);
    const claim = reading.kind === "claim" ? reading.claim : null;
    const id = reading.kind === "claim" ? reading.claim.indicator : reading.indicator;
    const problem = reading.kind === "unread" ? reading.problem : null;
    const fields = claim ? formOfClaim(claim) : {};
    return {
      sentence,
      indicator: indicatorById.get(id ?? "") ?? null,
      fields,
      claim,
      problem,
      chosen: chosen?.id ?? null,
    };
  }
  const fields = Object.fromEntries(formFields.map((name) => [name, field(query, name)])) as Fields;
  const made = chosen ? claimFromForm(chosen, observations, fields) : null;
  const problem = typeof made === "string" ? made : null;
  return { sentence, indicator: chosen, fields, claim: typeof made === "string" ? null : made, problem, chosen: null };
}

/** The address of a sentence, read for one figure where it is given. */
function addressOf(sentence: string, indicator?: string): PagePath {
  return checkPath({ q: sentence, ...(indicator ? { indicator } : {}) });
}

export default async function CheckPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { lang } = locale;
  const words = claimWords[lang];
  const query = await searchParams;
  const dataset = await loadDataset();
  const asked = readAddress(query, dataset);
  const origin = await askedOrigin();
  const path = checkPath(Object.fromEntries(Object.keys(query).map((name) => [name, field(query, name)])));
  return (
    <PageShell locale={locale} path={path} application>
      {asked.indicator ? (
        <SharePicture figure={await loadFigure(asked.indicator.id, locale)} origin={origin} />
      ) : (
        <DashboardPicture locale={locale} origin={origin} />
      )}
      <PapersCrumb locale={locale} />
      <div className="reading check">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <form className="search-form" action={pageHref(locale, "/papers/check")}>
          <label htmlFor="sentence">{words.sentence.label}</label>
          <div className="search-line">
            <input
              id="sentence"
              type="text"
              name="q"
              defaultValue={asked.sentence}
              maxLength={maximumSentenceLength}
              aria-describedby="sentence-hint"
              autoComplete="off"
            />
            <button type="submit">{words.sentence.button}</button>
          </div>
          <p id="sentence-hint" className="hint">
            {words.sentence.hint}
          </p>
        </form>
        {asked.sentence || asked.claim || asked.problem ? (
          <Answer asked={asked} dataset={dataset} locale={locale} />
        ) : (
          <Examples locale={locale} />
        )}
        <DraftCheck reader={{ lang, era: locale.era }} />
        <ClaimForm
          locale={locale}
          indicator={asked.indicator}
          fields={asked.fields}
          observations={dataset.observations}
        />
        {(asked.sentence || asked.claim || asked.problem) && <Examples locale={locale} />}
      </div>
    </PageShell>
  );
}

function Examples({ locale }: { locale: Locale }) {
  const { heading, list } = claimWords[locale.lang].examples;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain-list">
        {list.map((sentence) => (
          <li key={sentence}>
            <a href={pageHref(locale, addressOf(sentence))}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer({ asked, dataset, locale }: { asked: Asked; dataset: Dataset; locale: Locale }) {
  const { lang } = locale;
  const [words, read] = [claimWords[lang], claimReading[lang]];
  const { sentence, claim, indicator, problem } = asked;
  if (sentence !== "") {
    const checked = checkSentence(sentence, dataset, locale, asked.chosen);
    const place = checked.clauses.some(({ ofPlace }) => ofPlace) ? placeIn(sentence) : null;
    return (
      <>
        <section className="answer">
          <h2>{read.quote(sentence)}</h2>
          <SentenceResult checked={checked} reader={locale} addressOf={(id) => addressOf(sentence, id)} />
        </section>
        {place && <PlaceAnswer place={place} locale={locale} />}
      </>
    );
  }
  if (problem || !claim || !indicator) {
    return (
      <section className="answer">
        <h2>{read.unpicked}</h2>
        <p role="status">{read.problem[problem ?? "empty"]}</p>
      </section>
    );
  }
  const finding = checkClaim(claim, dataset, locale);
  if (!finding) return null;
  return (
    <section className="answer">
      <h2>{words.result}</h2>
      <dl className="terms">
        {describeClaim(claim, indicator, dataset.observations, locale).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ClaimResult finding={finding} reader={locale} />
    </section>
  );
}
