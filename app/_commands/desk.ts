// `npm run desk -- …`: opens the desk, and looks after its accounts where nobody can sign in.
import { userInfo } from "node:os";
import { openingPath, pageHref } from "../../lib/address/page";
import { usualEra } from "../../lib/address/reader";
import { foldAccounts } from "../../lib/desk/desk-accounts";
import { roles } from "../../lib/desk/role";
import { ownEntry } from "../../lib/own-entry";
import {
  type AccountProblem,
  addAccount,
  findAccount,
  firstPassword,
  givePassword,
  setLocked,
} from "../_server/desk/accounts";
import { makeOpeningLink } from "../_server/desk/opening-link";
import { type Desk, openTheDesk } from "../_server/desk/the-desk";
import { siteOrigin } from "../_server/settings";
import { commandLang } from "./command-lang";
import { deskCommandWords } from "./desk-command-words";
import { readOptions } from "./read-options";
import { tellFault } from "./tell-fault";

const { values: options, positionals } = readOptions({
  name: { type: "string" },
  role: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
});
const lang = commandLang(options.lang);
const words = deskCommandWords[lang];

const actor = () => {
  const name = userInfo().username;
  return { who: name, name, from: "command" };
};

function told(problem: AccountProblem | null, done: string): number {
  console.log(problem ? words.problem[problem] : done);
  return problem ? 1 : 0;
}

async function open(desk: Desk): Promise<number> {
  const key = await makeOpeningLink(desk, actor());
  if (key === null) {
    console.log(words.openAlready);
    return 1;
  }
  const origin = siteOrigin() ?? `http://localhost:${process.env.PORT || "3000"}`;
  console.log(words.link(origin + pageHref({ lang, era: usualEra[lang] }, openingPath(key))));
  return 0;
}

async function add(desk: Desk, username: string): Promise<number> {
  const role = roles.find((one) => one === (options.role ?? "enter"));
  if (!role) {
    console.log(words.unknownRole(roles.join(", ")));
    return 1;
  }
  const password = firstPassword();
  const given = { username, name: options.name ?? username, role, password };
  return told(await addAccount(desk, actor(), given), words.added(username, role, password));
}

async function reset(desk: Desk, username: string): Promise<number> {
  const account = await findAccount(desk, username);
  if (!account) return told("no-account", "");
  const password = firstPassword();
  const problem = await givePassword(desk, actor(), account.id, password);
  if (problem === null && account.locked) await setLocked(desk, actor(), account.id, false);
  return told(problem, words.reset(account.username, password));
}

async function lock(desk: Desk, username: string): Promise<number> {
  const account = await findAccount(desk, username);
  if (!account) return told("no-account", "");
  return told(await setLocked(desk, actor(), account.id, true), words.locked(account.username));
}

async function list({ store }: Desk): Promise<number> {
  const accounts = [...foldAccounts(await store.events({ subject: "account" })).values()];
  for (const account of accounts) console.log(words.account(account));
  if (accounts.length === 0) console.log(words.noAccounts);
  return 0;
}

async function log({ store }: Desk): Promise<number> {
  for (const { at, name, what, subject, from, detail } of await store.events()) {
    console.log([at, name, what, subject, JSON.stringify(detail), from].join("\t"));
  }
  return 0;
}

type Run = (desk: Desk, username: string) => Promise<number>;
const commands: Record<string, { run: Run; named?: boolean }> = {
  open: { run: open },
  add: { run: add, named: true },
  reset: { run: reset, named: true },
  lock: { run: lock, named: true },
  list: { run: list },
  log: { run: log },
};

const [name = "", username = "", ...more] = positionals;
const command = options.help ? undefined : ownEntry(commands, name);
const isAsked = command && (command.named ? username !== "" && more.length === 0 : username === "");
try {
  if (isAsked) {
    const desk = await openTheDesk();
    try {
      process.exitCode = await command.run(desk, username);
    } finally {
      await desk.store.close();
    }
  } else {
    console.log(words.usage);
    process.exitCode = options.help ? 0 : 1;
  }
} catch (error) {
  tellFault(error, [lang]);
}
