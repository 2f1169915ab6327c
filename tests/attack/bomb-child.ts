// A process that imports one file and says what came of it and how much memory it took.
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/database";
import { problemSentence } from "../../lib/import/problem-words";
import { langs } from "../../lib/localised";

const [, , database = "", file = ""] = process.argv;
const db = await openDatabase(database);
const [report] = await importFiles(db, [file]);
const sentences = (report?.problems ?? []).flatMap((one) => langs.map((lang) => problemSentence(one, lang)));
const { user, system } = process.cpuUsage();
const said = {
  seconds: (user + system) / 1e6,
  applied: report?.applied ?? false,
  errors: report?.errors ?? 0,
  sentences: sentences.length,
  longest: Math.max(0, ...sentences.map((one) => one.length)),
  // maxRSS is in kilobytes on every system.
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(said));
