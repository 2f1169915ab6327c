// The list of what can be done at the desk: each name once, an address that the server lets through, and a bound.
import { expect, it } from "vitest";
import { deskActions, findAction } from "../../app/_server/desk/actions";

it("has each action under one name, which its address can have, and nothing under names that every object has", () => {
  const names = deskActions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const action of deskActions) {
    expect(action.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(action.most).toBeLessThanOrEqual(20e6);
    expect(findAction(action.name)).toBe(action);
  }
  for (const name of ["constructor", "__proto__", "toString", ""]) expect(findAction(name)).toBeUndefined();
});
