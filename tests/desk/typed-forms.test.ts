// What was typed into a form that the desk refused: shown again to the session that sent it, and to nobody else.
import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { deskActions, findAction } from "../../app/_server/desk/actions";
import type { DeskUser } from "../../app/_server/desk/desk-user";
import { keepTyped, type TypedForm, typedForm } from "../../app/_server/desk/typed-forms";
import { filledIn } from "../../app/[locale]/desk/filled-in";
import { DeskAtHand, type Signed, told } from "./desk-at-hand";
import { people } from "./people";

let at: DeskAtHand;
beforeAll(async () => {
  at = await DeskAtHand.open();
});
afterAll(() => at.remove());

const keyOf = (answer: Response) => new URL(answer.headers.get("location") ?? "", "http://a").searchParams.get("typed");
const hidden = { submission: "", way: "typed" };
const lines = { line_value: "18.2", locator: "報告書\r\n別冊", ...hidden };
const refused = async (signed: Signed) => {
  const answer = await at.as(signed, "place", { ...lines, line_value: "" });
  expect(told(answer)).toBe("303 /desk/new no-table");
  return keyOf(answer) ?? "";
};

it("is given to the session that sent it, under its key and for its form alone", async () => {
  const [own, otherSession] = [await at.signIn(people.enter), await at.signIn(people.enter)];
  const other = await at.signIn(people.admin);
  const key = await refused(own);
  expect(key).toMatch(/^[\w-]{22}$/);
  const form = typedForm(own.user, key, "place", hidden);
  expect(Object.fromEntries(form?.fields ?? [])).toEqual({
    ...{ submission: [""], way: ["typed"] },
    ...{ line_value: [""], locator: ["報告書\n別冊"] },
  });
  for (const user of [otherSession.user, other.user, null]) expect(typedForm(user, key, "place", hidden)).toBeNull();
  for (const wrong of ["", undefined, [key], `${key}a`]) expect(typedForm(own.user, wrong, "place", hidden)).toBeNull();
  expect(typedForm(own.user, key, "put", hidden)).toBeNull();
  expect(typedForm(own.user, key, "place", { ...hidden, way: "sheet" })).toBeNull();
  // The next that is refused takes its place.
  const next = await refused(own);
  expect(typedForm(own.user, key, "place", hidden)).toBeNull();
  expect(typedForm(own.user, next, "place", hidden)).not.toBeNull();
});

it("never is a password, whatever the form", async () => {
  const admin = await at.signIn(people.admin);
  const secret = "a secret of twelve";
  const fields = { username: people.enter.username, name: "新しい人", role: "enter", password: secret };
  const key = keyOf(await at.as(admin, "add-account", fields));
  const form = typedForm(admin.user, key, "add-account", {});
  expect([...(form?.fields.keys() ?? [])].sort()).toEqual(["name", "role", "username"]);
  const change = { present: secret, password: secret, again: "another" };
  expect(keyOf(await at.as(admin, "password", change))).toBeNull();
  expect(keyOf(await at.as(admin, "give-password", { account: "x", password: secret }))).toBeNull();
  for (const action of deskActions.filter(({ keeps }) => keeps)) {
    const texts = { token: admin.user.token };
    const sent = typedForm(admin.user, keepTyped(admin.user, action, { texts, files: new Map() }), action.name, {});
    expect([action.name, sent?.fields.size]).toEqual([action.name, 0]);
  }
  const named = deskActions.filter(({ keeps }) => keeps === "all").map(({ name }) => name);
  expect(named.filter((name) => /password|sign|open|account|restore|session/.test(name))).toEqual([]);
});

const place = findAction("place");
const user = (token: string) => ({ token }) as DeskUser;
const kept = (who: DeskUser, texts: Record<string, string>, files = new Map()) =>
  place ? keepTyped(who, place, { texts, files }) : null;

it("is kept for half an hour, of five hundred sessions, and no file of it", () => {
  const now = vi.spyOn(Date, "now").mockReturnValue(1e12);
  const bytes = new TextEncoder().encode("secret cells");
  const first = kept(user("s0"), { a: "1" }, new Map([["csv", { name: "表.xlsx", bytes }]]));
  const form = () => typedForm(user("s0"), first, "place", {});
  expect(form()?.files).toEqual(["表.xlsx"]);
  expect(JSON.stringify(form())).not.toContain("bytes");
  now.mockReturnValue(1e12 + 30 * 60_000 - 1);
  expect(form()).not.toBeNull();
  now.mockReturnValue(1e12 + 30 * 60_000);
  expect(form()).toBeNull();
  const keys = Array.from({ length: 501 }, (_, n) => kept(user(`s${n}`), { a: "1" }));
  const found = keys.filter((key, n) => typedForm(user(`s${n}`), key, "place", {}));
  expect(found.length).toBe(500);
  expect(typedForm(user("s0"), keys[0], "place", {})).toBeNull();
  now.mockRestore();
});

it("lets go of a field that is too long, and of no other", () => {
  const key = kept(user("s"), { text: "あ".repeat(66_700), locator: "10ページ", base: "x".repeat(190_000) });
  const form = typedForm(user("s"), key, "place", {});
  expect([[...(form?.fields.keys() ?? [])], form?.cut]).toEqual([["locator", "base"], true]);
});

const typed = (fields: Record<string, string[]>): TypedForm => ({
  ...{ action: "a", files: [], cut: false },
  fields: new Map(Object.entries(fields)),
});

const hiddenCode = (value: string) => h("input", { type: "hidden", name: "code", value });
const Line = ({ code }: { code: string }) =>
  h("tr", null, h("td", null, hiddenCode(code), h("input", { name: "value", defaultValue: "0" })));
const Form = ({ codes }: { codes: string[] }): ReactNode => [
  h("details", { key: "d" }, h("textarea", { name: "note" })),
  h("details", { key: "e" }, h("input", { name: "empty" })),
  codes.map((code) => h(Line, { key: code, code })),
  h(
    "select",
    { key: "s", name: "kind" },
    ["a", "b"].map((value) => h("option", { key: value, value }, value)),
  ),
  ["x", "y"].map((value) =>
    h("input", { key: value, type: "checkbox", name: "tick", value, defaultChecked: value === "x" }),
  ),
  h("input", { key: "f", type: "file", name: "csv" }),
  h("input", { key: "p", type: "password", name: "secret" }),
];

it("fills the fields of a form by their names, those of one name in their order", () => {
  const sent = {
    ...{ note: ["<注>"], empty: [""], code: ["1", "2"], value: ["5", ""], kind: ["b"], tick: ["y"] },
    ...{ csv: ["c"], secret: ["s"] },
  };
  const { form, whole } = filledIn(h(Form, { codes: ["1", "2"] }), typed(sent));
  expect(whole).toBe(true);
  expect(renderToStaticMarkup(form)).toBe(
    [
      '<details open=""><textarea name="note">&lt;注&gt;</textarea></details>',
      '<details><input name="empty" value=""/></details>',
      '<tr><td><input type="hidden" name="code" value="1"/><input name="value" value="5"/></td></tr>',
      '<tr><td><input type="hidden" name="code" value="2"/><input name="value" value=""/></td></tr>',
      '<select name="kind"><option value="a">a</option><option value="b" selected="">b</option></select>',
      '<input type="checkbox" name="tick" value="x"/><input type="checkbox" name="tick" checked="" value="y"/>',
      '<input type="file" name="csv"/><input type="password" name="secret"/>',
    ].join(""),
  );
  // Lines that are others now keep their own; what stands once is filled all the same.
  const others = filledIn(h(Form, { codes: ["1", "3"] }), typed(sent));
  expect(others.whole).toBe(false);
  const html = renderToStaticMarkup(others.form);
  expect(html).toContain("&lt;注&gt;");
  expect(html.match(/name="value" value="0"/g)?.length).toBe(2);
});

it("gives no tick and no signature back where a publication would do something else by now", async () => {
  const { user } = await at.signIn(people.approve);
  const approve = findAction("approve");
  if (!approve) throw new Error("no approval");
  const texts = { submission: "s", effect: "one", tick: ["a", "b"], signed: "確認した", note: "申し送り" };
  const key = keepTyped(user, approve, { texts, files: new Map() });
  const fields = (effect: string) => [
    ...(typedForm(user, key, "approve", { submission: "s", effect })?.fields.keys() ?? []),
  ];
  expect(fields("one").sort()).toEqual(["effect", "note", "signed", "submission", "tick"]);
  expect(fields("another").sort()).toEqual(["effect", "note", "submission"]);
});

it("is gone when its session is", async () => {
  const own = await at.signIn(people.enter);
  const key = await refused(own);
  await at.as(own, "sign-out", {});
  expect(typedForm(own.user, key, "place", hidden)).toBeNull();
});
