// The name of a submission has the day on which it was put in, by the calendar in Japan.
import { expect, it } from "vitest";
import { newId } from "../../app/_server/desk/new-id";

it("has the day in Japan, also in the morning", () => {
  expect(newId(new Date("2026-11-27T23:30:00Z"))).toMatch(/^20261128-[2-9a-z]{6}$/);
});
