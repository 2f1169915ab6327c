// Every indicator of the survey, of the ransomware reports, and of other offices' surveys. To add one, add an object to a list here and place it in
// topics.ts: pages and search follow. Names and questions keep the agency's wording.
import { ipaIndicators } from "./ipa-indicators";
import { otherSurveyIndicators } from "./other-survey-indicators";
import { ransomwareReportIndicators } from "./ransomware-report-indicators";
import { surveyIndicators } from "./survey-indicators";
import { surveyResponseIndicators } from "./survey-response-indicators";
import type { Indicator } from "./types";
import { victimIndicators } from "./victim-indicators";

export const indicators: readonly Indicator[] = [
  ...surveyIndicators,
  ...surveyResponseIndicators,
  ...ransomwareReportIndicators,
  ...victimIndicators,
  ...otherSurveyIndicators,
  ...ipaIndicators,
];

export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));
