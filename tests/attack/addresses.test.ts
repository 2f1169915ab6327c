// The attack knows every route: a new one has a maker of hostile requests, and none is kept for a route that has gone.
import { expect, it } from "vitest";
import { seededRandom } from "../seeded-random";
import { hostileRequest, makers } from "./addresses";
import { foundRoutes } from "./found-routes";

it("has a maker of hostile requests for every route, and for nothing else", () => {
  const routes = foundRoutes();
  expect(routes.length).toBeGreaterThan(30);
  expect(Object.keys(makers).sort()).toEqual(routes.map(({ id }) => id).sort());
});

it("posts where a route takes what is posted", () => {
  const posting = foundRoutes().filter(({ methods }) => methods.includes("POST"));
  for (const { id } of posting) {
    const random = seededRandom(1);
    const made = Array.from({ length: 50 }, () => makers[id]?.(random));
    expect([id, made.some((one) => (one?.form ?? one?.json) !== undefined)]).toEqual([id, true]);
  }
});

it("makes the same requests of the same seed", () => {
  const made = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 200 }, () => hostileRequest(random));
  };
  expect(made(7)).toEqual(made(7));
  expect(made(7)).not.toEqual(made(8));
});
