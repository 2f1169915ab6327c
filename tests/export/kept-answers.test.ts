// What a browser has kept is not sent again, until something changes that the answer is made of: the data, the day that
// files carry, the name by which the reader knows the dashboard.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { GET as observations } from "../../app/api/v1/observations/route";
import { GET as dataset } from "../../app/data.zip/route";
import { GET as embedded } from "../../app/embed/[indicator]/route";
import { GET as figures } from "../../app/figures/[indicator]/route";
import { GET as leaflet } from "../../app/leaflet.pdf/route";
import { GET as packs } from "../../app/packs/[file]/route";
import { databaseAddress, databasePath } from "../../db/address";
import { withFile } from "../../db/sqlite-engine";
import { serveShippedData } from "./shipped-database";

serveShippedData();

/** Stores, as another process would, that the data are of another version each time. */
let stored = 0;
async function storeOther(): Promise<void> {
  stored += 1;
  await withFile(databasePath(databaseAddress()), ({ $client }) =>
    $client.exec(`update imports set data_version = 'another ${stored}' where id = (select max(id) from imports)`),
  );
}

type Answered = (request: Request) => Promise<Response>;
type Kept = { address: string; answered: Answered; dated: boolean; named: boolean };

const figureFile =
  (indicator: string): Answered =>
  (request) =>
    figures(request, { params: Promise.resolve({ indicator }) });
const packFile =
  (file: string): Answered =>
  (request) =>
    packs(request, { params: Promise.resolve({ file }) });
const frame: Answered = (request) => embedded(request, { params: Promise.resolve({ indicator: "telework-status" }) });

/** `dated`: carries the day it was made. `named`: carries addresses of the dashboard. */
const kept: Kept[] = [
  { address: "figures/telework-status.csv", answered: figureFile("telework-status.csv"), dated: true, named: true },
  {
    ...{ address: "figures/selected.json?figure=telework-status", answered: figureFile("selected.json") },
    ...{ dated: true, named: true },
  },
  { address: "packs/newest-figures.json", answered: packFile("newest-figures.json"), dated: true, named: true },
  { address: "leaflet.pdf", answered: leaflet, dated: true, named: true },
  { address: "data.zip", answered: dataset, dated: false, named: true },
  { address: "embed/telework-status", answered: frame, dated: false, named: false },
  { address: "api/v1/observations?limit=1", answered: observations, dated: false, named: true },
];

const ask = ({ address, answered }: Kept, etag = "", origin = "http://localhost:3000") =>
  answered(new Request(`${origin}/${address}`, { headers: { "if-none-match": etag } }));
const etagOf = async (one: Kept) => (await ask(one)).headers.get("etag") ?? "none";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T12:00:00+09:00") });
});
afterEach(() => {
  vi.useRealTimers();
});

it.each(kept)("$address is not sent again while nothing changed", async (one) => {
  expect((await ask(one, await etagOf(one))).status).toBe(304);
});

it.each(kept)("$address is sent again once other data are stored", async (one) => {
  const etag = await etagOf(one);
  await storeOther();
  expect((await ask(one, etag)).status).toBe(200);
});

it.each(kept.filter(({ named }) => named))(
  "$address is sent again to who knows the dashboard by another name",
  async (one) => {
    expect((await ask(one, await etagOf(one), "http://survey.example")).status).toBe(200);
  },
);

it.each(kept.filter(({ dated }) => dated))("$address is sent again on another day", async (one) => {
  const etag = await etagOf(one);
  vi.setSystemTime(new Date("2026-11-25T12:00:00+09:00"));
  expect((await ask(one, etag)).status).toBe(200);
});
