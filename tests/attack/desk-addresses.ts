// Hostile requests for the desk's routes, whatever they are: read from its folders and from the list of its actions.
import { deskActions } from "../../app/_server/desk/actions";
import type { Random } from "../seeded-random";
import type { HostileRequest } from "./addresses";
import { foundRoutes } from "./found-routes";
import { hostilePart, hostileText } from "./hostile";

const prefixes = ["", "/en", "/ja-western", "/en-wareki"];
const asked = ["problem", "done", "detail", "to", "key", "before", "token"];
const actions = deskActions.map(({ name }) => name);

function query(random: Random): string {
  const pairs = Array.from({ length: random.below(4) }, () => `${random.pick(asked)}=${hostilePart(random)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

/** By the route's folder below app/. */
export function deskMakers(): Record<string, (random: Random) => HostileRequest> {
  const routes = foundRoutes().filter(({ id }) => id.startsWith("[locale]/desk"));
  return Object.fromEntries(
    routes.map(({ id, methods }) => [
      id,
      (random) => {
        const action = random.chance(0.9) ? random.pick(actions) : hostilePart(random);
        const path = id
          .replace("[locale]", random.pick(prefixes))
          .replace("[action]", action)
          .replace(/\[[^/]*\]+/g, () => hostilePart(random));
        const form = methods.includes("POST") ? { form: hostileText(random), field: random.pick(asked) } : {};
        return { path: path + query(random), ...form };
      },
    ]),
  );
}
