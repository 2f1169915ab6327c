// A maker of hostile requests for every route: right addresses with wrong parts, wrong values among right ones. A route
// without one fails tests/attack/addresses.test.ts.
import { endpoints } from "../../app/_server/api-endpoints";
import type { EndpointId } from "../../app/_server/endpoint";
import { stateNames } from "../../lib/address/figure";
import { lookNames, pageSizes } from "../../lib/address/looks";
import { readerNames } from "../../lib/address/reader";
import { chartKinds } from "../../lib/catalogue/chart-kinds";
import { indicators } from "../../lib/catalogue/indicators";
import { packFormats } from "../../lib/export/meeting/pack-options";
import { exportFormats } from "../../lib/export/registry";
import { packToLink } from "../../lib/slides/pack-link";
import { frozenPack, frozenPacks } from "../frozen-data";
import type { Random } from "../seeded-random";
import { deskMakers } from "./desk-addresses";
import { hostilePack, hostilePart, hostileText, malformed } from "./hostile";

/** `field`: of the form; else it is a pack's. */
export type HostileRequest = { path: string; form?: string; field?: string; json?: string };
type Maker = (random: Random) => HostileRequest;
/** Name → values that are right. */
type Names = Readonly<Record<string, readonly string[]>>;

const ids = indicators.map(({ id }) => id);
const packNames = frozenPacks.map((file) => file.replace(/\.json$/, ""));
const packs = packNames.map(frozenPack);
const small = JSON.stringify({ name: "a", title: "a", slides: [{ heading: "a", paragraphs: [{ text: "a" }] }] });
const onOff = ["on", "off"];
const named = <T extends string>(names: readonly T[], known: Names): Names =>
  Object.fromEntries(names.map((name) => [name, known[name] ?? ["x"]]));
const readerValues = named(readerNames, { lang: ["ja", "en"], era: ["wareki", "western"] });
const stateValues = named(stateNames, {
  editions: ["R2", "R3", "R2,R3", "R3H1,R3H2", "R5,R6,R7"],
  breakdown: ["none", "industry", "size"],
  view: ["latest", "trend", "compare"],
  kind: chartKinds,
  order: ["value", "questionnaire"],
  intervals: onOff,
  span: ["year", "half"],
  "as-of": ["2022-06-20", "2024-01-01"],
  "as-shown": ["2022-06-20", "2026-11-28"],
});
const lookValues = named(lookNames, {
  style: ["color", "mono"],
  theme: ["light", "dark"],
  size: pageSizes,
  ...{ title: onOff, notes: onOff, source: onOff, copied: onOff, scale: ["1", "2", "3"] },
  ...{ width: ["100", "640", "1200", "4000"], encoding: ["utf-8", "cp932"] },
});

/** Right names and values for the most part, the others hostile; some twice, some that nobody knows. */
function query(random: Random, names: Names): string {
  const known = Object.keys(names);
  const pairs: string[] = [];
  for (let left = random.below(5); left > 0; left -= 1) {
    const name = known.length > 0 && random.chance(0.85) ? random.pick(known) : hostilePart(random);
    const values = names[name] ?? [];
    const right = values.length > 0 && random.chance(0.5);
    pairs.push(`${name}=${right ? encodeURIComponent(random.pick(values)) : hostilePart(random)}`);
    if (random.chance(0.05)) pairs.push(pairs[0] as string, `${name}[]=${hostilePart(random)}`, "&&==");
  }
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** A right name for the most part. */
const part = (random: Random, right: readonly string[]) =>
  random.chance(0.7) ? random.pick(right) : hostilePart(random);
const prefix = (random: Random) =>
  random.chance(0.1) ? `/${hostilePart(random)}` : random.pick(["", "/en", "/ja-western", "/en-wareki"]);
const page =
  (name: string, names: Names = {}): Maker =>
  (random) => ({
    path: `${prefix(random)}${name || "/"}${query(random, { ...names, "as-of": ["2022-06-20"], "as-shown": ["2026-11-28"] })}`,
  });
const file =
  (path: string, names: Names = {}): Maker =>
  (random) => ({ path: path + query(random, names) });

/** The parameters that the API's description names. */
function described(id: EndpointId): Names {
  const found = endpoints.find((one) => one.id === id);
  const inQuery = found?.parameters.filter((one) => one.in === "query") ?? [];
  return Object.fromEntries(inQuery.map(({ name, schema }) => [name, schema.enum ?? known[name] ?? ["1", "x"]]));
}
const known: Names = { indicator: ids, edition: ["R2", "R3"], breakdown: ["none"], limit: ["1", "10", "1000"] };
const list = (id: EndpointId) => file(endpoints.find((one) => one.id === id)?.path ?? "", described(id));

function chosen(random: Random): string {
  const one = () => encodeURIComponent(part(random, ids) + query(random, stateValues));
  return Array.from({ length: 1 + random.below(random.chance(0.1) ? 70 : 4) }, () => `figure=${one()}`).join("&");
}

function figureFile(random: Random): HostileRequest {
  const format = part(random, exportFormats);
  if (random.chance(0.2)) {
    const looks = query(random, { ...lookValues, ...readerValues }).replace("?", "&");
    return { path: `/figures/selected.${format}?${chosen(random)}${looks}` };
  }
  const names = { ...stateValues, ...lookValues, ...readerValues };
  return { path: `/figures/${part(random, ids)}.${format}${query(random, names)}` };
}

const presented = { size: ["16:9", "4:3"], theme: ["light", "dark"], style: ["color", "mono"], ...readerValues };

function present(random: Random): HostileRequest {
  const path = `${prefix(random)}/present`;
  const looks = query(random, presented);
  const kind = random.below(4);
  if (kind === 0) return { path: path + looks, form: hostilePack(random, random.pick(packs)) };
  if (kind === 1) return { path: `${path}?${chosen(random)}${looks.replace("?", "&")}` };
  const linked = random.chance(0.5) ? linkOf(random) : part(random, packNames);
  return { path: `${path}?${kind === 2 ? "pack" : "p"}=${linked}${looks.replace("?", "&")}` };
}

function linkOf(random: Random): string {
  try {
    const link = packToLink(JSON.parse(hostilePack(random, small)));
    if (link !== null) return random.chance(0.8) ? link : link.slice(random.below(link.length));
  } catch {
    // No JSON any more: what is left is no link either.
  }
  return hostilePart(random);
}

function packFile(random: Random): HostileRequest {
  const names = { ...presented, handout: ["none", "2", "6"] };
  const format = part(random, packFormats);
  if (random.chance(0.5)) return { path: `/packs/${part(random, packNames)}.${format}${query(random, names)}` };
  return { path: `/packs/mine.${format}${query(random, names)}`, form: hostilePack(random, random.pick(packs)) };
}

const claim = {
  q: ["ランサムウェア被害は2倍になった", "VPN is more common"],
  indicator: ids,
  kind: ["order", "level"],
};
const leaflet = {
  edition: ["R3", "R4"],
  style: ["color", "mono"],
  panels: ["cases"],
  desk: ["x"],
  tel: ["1"],
  link: ["https://x.example"],
  office: ["x"],
};
const nowhere: Maker = (random) => ({
  path: `${prefix(random)}/${[0, 1, 2]
    .slice(random.below(3))
    .map(() => hostilePart(random))
    .join("/")}${query(random, {})}`,
});

/** By the route's folder below app/. */
export const makers: Readonly<Record<string, Maker>> = {
  "[locale]": page(""),
  "[locale]/[...rest]": nowhere,
  ...deskMakers(),
  "[locale]/as-of/[[...page]]": (random) => ({
    path: `${prefix(random)}/${random.pick(["as-of/damage", "as-of", "damage", "telework", ""])}?${random.pick(["as-of", "as-shown"])}=${hostilePart(random)}`,
  }),
  "[locale]/changes": page("/changes", { figure: ids, before: ["1", "2", "99999999999"] }),
  "[locale]/countermeasures": page("/countermeasures"),
  "[locale]/damage": page("/damage"),
  "[locale]/feed.atom": page("/feed.atom"),
  "[locale]/feed.json": page("/feed.json"),
  "[locale]/figures/[indicator]": (random) => ({
    path: `${prefix(random)}/figures/${part(random, ids)}${query(random, stateValues)}`,
  }),
  "[locale]/infection-routes": page("/infection-routes"),
  "[locale]/methods": page("/methods"),
  "[locale]/open-data": page("/open-data"),
  "[locale]/papers": page("/papers"),
  "[locale]/papers/check": (random) => {
    const asked = page("/papers/check", claim)(random);
    if (random.chance(0.7)) return asked;
    const draft = [random.pick(claim.q), hostileText(random), "。".repeat(random.below(9000))].join("\n");
    return { ...asked, form: draft, field: "draft" };
  },
  "[locale]/papers/leaflet": page("/papers/leaflet", { ...leaflet, ...readerValues }),
  "[locale]/papers/new": page("/papers/new", {
    figure: ids,
    order: ids,
    up: ids,
    down: ids,
    remove: ids,
    topic: ["damage"],
  }),
  "[locale]/papers/packs": page("/papers/packs"),
  "[locale]/papers/packs/[pack]/edit": (random) => ({
    path: `${prefix(random)}/papers/packs/${part(random, packNames)}/edit`,
  }),
  "[locale]/papers/prefecture": page("/papers/prefecture", {
    place: ["徳島県"],
    number: ["12件"],
    period: ["令和7年"],
    source: ["x"],
    office: ["x"],
    what: ["x"],
  }),
  "[locale]/papers/update": page("/papers/update"),
  "[locale]/present": present,
  "[locale]/reporting": page("/reporting"),
  "[locale]/search": page("/search", { q: ["VPN", "ランサムウェア"] }),
  "[locale]/sources": page("/sources"),
  "[locale]/telework": page("/telework"),
  "api/[[...rest]]": (random) => ({ path: `/api/${hostilePart(random)}${query(random, {})}` }),
  "api/v1/check": (random) => {
    if (random.chance(0.5)) return file("/api/v1/check", { q: claim.q, lang: ["ja", "en"] })(random);
    const one = () => (random.chance(0.5) ? random.pick(claim.q) : hostileText(random));
    const sentences = JSON.stringify({ sentences: Array.from({ length: random.below(130) }, one) });
    return { path: `/api/v1/check${query(random, readerValues)}`, json: hostilePack(random, sentences) };
  },
  "api/v1/editions": list("editions"),
  "api/v1/indicators": list("indicators"),
  "api/v1/observations": list("observations"),
  "api/v1/openapi.json": list("openapi"),
  "api/v1/sources": list("sources"),
  "data.zip": list("dataset"),
  "embed/[indicator]": (random) => ({
    path: `/embed/${part(random, ids)}${random.chance(0.1) ? `/${hostilePart(random)}` : ""}${query(random, { ...stateValues, ...readerValues })}`,
  }),
  "figures/[indicator]": figureFile,
  "figures/[indicator]/template.csv": (random) => ({
    path: `/figures/${part(random, ids)}/template.csv${query(random, { lang: ["ja", "en"] })}`,
  }),
  "figures/[indicator]/small.svg": (random) => ({
    path: `/figures/${part(random, ids)}/small.svg${query(random, readerValues)}`,
  }),
  "figures/codebook.csv": list("codebook"),
  "figures/figure.schema.json": list("figureSchema"),
  "leaflet.pdf": file("/leaflet.pdf", { ...leaflet, ...readerValues }),
  "licences.txt": file("/licences.txt"),
  "packs/[file]": packFile,
  "site.zip": file("/site.zip"),
  "packs/mine.slide": (random) => ({
    path: `/packs/mine.slide${query(random, { part: ["cover", "slide", "closing"], ...presented })}`,
    json: hostilePack(random, random.pick([small, ...packs])),
  }),
};

/** What takes long to make is asked for a fifth as often as the rest, so that there is time for many requests. */
const making = [
  "[locale]/present",
  "data.zip",
  "figures/[indicator]",
  "leaflet.pdf",
  "packs/[file]",
  "packs/mine.slide",
];

export function hostileRequest(random: Random): HostileRequest & { route: string } {
  const any = random.pick(Object.keys(makers));
  const route = making.includes(any) && random.chance(0.8) ? random.pick(Object.keys(makers)) : any;
  const request = (makers[route] as Maker)(random);
  if (!random.chance(0.03)) return { route, ...request };
  return {
    route,
    ...request,
    path: `${request.path}${random.pick([...malformed, "/", "//", encodeURIComponent(hostileText(random))])}`,
  };
}
