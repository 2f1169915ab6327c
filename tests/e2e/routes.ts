// The pages that the browser tests visit: one list for all of them. A new indicator or topic joins by itself.
import { indicators } from "../../lib/catalogue/indicators";
import { topics } from "../../lib/catalogue/topics";
import { langs } from "../../lib/localised";
import { shippedDataset } from "../figure/shipped-dataset";

const topicPages = topics.map(({ id }) => `/${id}`);
const { observations, notObtained } = shippedDataset();
/** Indicators of which the frozen data have something to show. */
const shown = indicators.filter(
  ({ id }) =>
    observations.some(({ indicator }) => indicator === id) || notObtained.some((gap) => gap.indicators.includes(id)),
);
const figurePages = shown.map(({ id }) => `/figures/${id}`);

/** Pages that carry figure cards. */
export const pagesWithFigures = both(["/", ...topicPages, ...figurePages]);

/** One page of each make: with the ones below they show everything that can stand on a page. */
export const pagesOfEachMake = [
  ...both([
    "/",
    ...topicPages,
    ...figurePages.filter((_, i) => i % 6 === 0),
    "/figures/damage-experienced?editions=R2,R3",
    "/sources",
    "/methods",
    "/papers/new",
    "/open-data",
    "/changes",
    "/changes?figure=ransomware-cases",
    "/papers/update",
    "/papers",
    "/papers/packs",
    "/papers/packs/crisis-meeting-2022-06-20/edit",
    "/search",
    "/search?q=VPN",
    "/search?q=徳島県",
    "/papers/check",
    "/papers/check?q=ランサムウェア被害は2倍になった",
    "/papers/check?q=VPN%20is%20more%20common%20than%20remote%20desktop",
    "/papers/check?indicator=ransomware-route",
    "/papers/leaflet",
    "/papers/prefecture",
    "/papers/prefecture?place=徳島県&number=12件&source=県警察本部調べ",
    "/no-such-page",
  ]),
  // For frames of other sites: the language is a parameter.
  "/embed/damage-experienced?editions=R2,R3",
];

/** Every page. */
export const allPages = [...new Set([...pagesWithFigures, ...pagesOfEachMake])];

/** Answers of the server that are expected to be 404. */
export const isMissing = (path: string) => path.endsWith("/no-such-page");

/** Japanese at `/…`, English at `/en/…`. */
function both(paths: readonly string[]): string[] {
  return langs.flatMap((lang) => paths.map((path) => (lang === "ja" ? path : `/en${path === "/" ? "" : path}`)));
}
