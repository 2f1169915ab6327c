// The check of a draft: a box, a button, an example. Works by plain forms without script: a draft is sent (the front hands it
// on, for a page is only read), one sentence has an address of its own with all that decides it, a claim can be picked by hand.

import type { Metadata } from "next";
import { checkPath, type PagePath } from "../../../../lib/address/page";
import { indicatorById } from "../../../../lib/catalogue/indicators";
import { placeIn } from "../../../../lib/catalogue/prefectures";
import type { Indicator } from "../../../../lib/catalogue/types";
import { checkClaim } from "../../../../lib/claims/check-claim";
import { checkSentence, type SentenceChecked } from "../../../../lib/claims/check-sentence";
import type { Claim, ClaimProblem } from "../../../../lib/claims/claim";
import { claimReading } from "../../../../lib/claims/claim-reading";
import { claimWords } from "../../../../lib/claims/claim-words";
import { describeClaim } from "../../../../lib/claims/describe-claim";
import { type DraftAnswer, draftAnswer, mostTriesOfDraft } from "../../../../lib/claims/draft-answer";
import { claimFromForm, type ClaimForm as Fields, formFields, formOfClaim } from "../../../../lib/claims/form-claim";
import { maximumSentenceLength } from "../../../../lib/claims/normalise";
import { splitDraft } from "../../../../lib/claims/split-draft";
import type { Dataset } from "../../../../lib/figure/dataset";
import { colon } from "../../../../lib/words/marks";
import { askedOrigin } from "../../../_server/asked-origin";
import { loadDataset, loadFigure } from "../../../_server/load";
import type { Locale } from "../../../_server/locale";
import { pageLocale } from "../../../_server/page-locale";
import { sentDraft } from "../../../_server/sent-draft";
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
    title: sentence === "" ? title : title + colon[lang] + sentence,
    description: lead,
    robots: { index: sentence === "" },
  };
}

/** All that the page reads of its address: a day, say, it does not have. */
const ownNames = ["q", "indicator", ...formFields];

type Asked = {
  sentence: string;
  checked: SentenceChecked | null;
  indicator: Indicator | null;
  fields: Partial<Fields>;
  claim: Claim | null;
  problem: ClaimProblem | null;
};

/** What the address asks for: a sentence, else what stands in the fields of the form. */
function readAddress(query: Query, dataset: Dataset, locale: Locale): Asked {
  const { observations } = dataset;
  const sentence = field(query, "q");
  const chosen = indicatorById.get(field(query, "indicator")) ?? null;
  if (sentence !== "") {
    const checked = checkSentence(sentence, dataset, locale, chosen?.id ?? null);
    const claim = checked.clauses.find(({ finding }) => finding !== null)?.finding?.claim;
    const indicator = indicatorById.get(claim?.indicator ?? chosen?.id ?? "") ?? null;
    return { sentence, checked, indicator, fields: claim ? formOfClaim(claim) : {}, claim: null, problem: null };
  }
  const fields = Object.fromEntries(formFields.map((name) => [name, field(query, name)])) as Fields;
  const made = chosen ? claimFromForm(chosen, observations, fields) : null;
  const problem = typeof made === "string" ? made : null;
  const claim = typeof made === "string" ? null : made;
  return { sentence, checked: null, indicator: chosen, fields, claim, problem };
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
  const asked = readAddress(query, dataset, locale);
  const draft = await sentDraft();
  const answered = asked.sentence || asked.claim || asked.problem;
  const origin = await askedOrigin();
  const path = checkPath(Object.fromEntries(ownNames.map((name) => [name, field(query, name)])));
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
        <DraftCheck
          reader={{ lang, era: locale.era }}
          draft={draft ?? asked.sentence}
          answers={draft === null ? null : answersTo(draft, dataset, locale)}
        />
        {answered && <Answer asked={asked} dataset={dataset} locale={locale} />}
        <details className="pick-by-hand" open={asked.indicator !== null && asked.sentence === ""}>
          <summary>
            <h2>{words.pick.heading}</h2>
          </summary>
          <ClaimForm
            locale={locale}
            indicator={asked.indicator}
            fields={asked.fields}
            observations={dataset.observations}
          />
        </details>
      </div>
    </PageShell>
  );
}

/** The answers to a draft's sentences, in their order. */
function answersTo(draft: string, dataset: Dataset, locale: Locale): DraftAnswer[] {
  const tries = { left: mostTriesOfDraft };
  return splitDraft(draft).flatMap(({ text, kind }) =>
    kind === "checked" ? draftAnswer(text, dataset, locale, null, tries) : [],
  );
}

function Answer({ asked, dataset, locale }: { asked: Asked; dataset: Dataset; locale: Locale }) {
  const { lang } = locale;
  const [words, read] = [claimWords[lang], claimReading[lang]];
  const { sentence, checked, claim, indicator, problem } = asked;
  if (checked) {
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
  if (problem) {
    return (
      <section className="answer">
        <h2>{read.unpicked}</h2>
        <p role="status">{read.problem[problem]}</p>
      </section>
    );
  }
  const finding = claim && checkClaim(claim, dataset, locale);
  if (!finding || !indicator) return null;
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
