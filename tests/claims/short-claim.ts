// A claim from its short form in the tables (`ransomware-route vpn-device R6 at-least 50`), its number with the width in which
// the sentence beside it says it.
import { indicatorById } from "../../lib/catalogue/indicators";
import type { Claim } from "../../lib/claims/claim";
import { claimFromForm } from "../../lib/claims/form-claim";
import { spell } from "../../lib/claims/normalise";
import { readAmounts } from "../../lib/claims/read-amounts";
import { targetsOf } from "../../lib/claims/vocabulary";
import type { Observation } from "../../lib/observation";

/** @throws where the short form makes none */
export function shortClaim(short: string, observations: readonly Observation[], sentence = ""): Claim {
  const [id = "", option = "", editions = "", relation = "", last = ""] = short.split(" ");
  const indicator = indicatorById.get(id);
  if (!indicator) throw new Error(`No figure in ${short}`);
  const keys = [...targetsOf(indicator, observations).keys()];
  // By size and by industry the option is the group.
  const target = keys.find((key) => key === option) ?? keys.find((key) => key.split("/").at(-1) === option) ?? "";
  const [since = "", edition = since] = editions.split(",");
  const other = keys.find((key) => key === last || key.split("/").at(-1) === last) ?? "";
  // The field takes two decimals.
  const number = /^[\d.]+$/.test(last) ? String(Math.round(Number(last) * 100) / 100) : "";
  const form = { target, edition, since, other, relation, number };
  const made = claimFromForm(indicator, observations, form);
  if (made === null || typeof made === "string") throw new Error(`${short}: ${made}`);
  const all = readAmounts(spell(sentence)).map(({ amount }) => amount);
  const alike = (unit: string) => unit === made.amount?.unit || ["percent", "count"].includes(unit);
  const said = all.find((one) => alike(one.unit) && Math.abs(one.value - Number(number)) < 0.01);
  return { ...made, editions: editions.split(","), amount: said && made.amount ? said : made.amount };
}
