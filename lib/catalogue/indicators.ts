// Every indicator of the survey and of the ransomware reports. To add one, add an object here: pages, search and
// exports follow. Names and questions keep the agency's wording.

import { ransomwareReportIndicators } from "./ransomware-report-indicators";
import { surveyIndicators } from "./survey-indicators";
import type { Indicator } from "./types";

export const indicators: readonly Indicator[] = [...surveyIndicators, ...ransomwareReportIndicators];

export const indicatorById: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.id, one]));
