// A process that does one thing to the database and says how far it is, to be killed on the way.
import { importFiles } from "../../db/apply";
import { backup, restore } from "../../db/copy";
import { openDatabase } from "../../db/database";
import { undoLastImport } from "../../db/undo";

const [, , work = "", database = "", file = ""] = process.argv;
process.env.DATABASE_URL = database;
const say = (word: string | number) => process.stdout.write(`${word}\n`);

if (work === "restore") {
  say(0);
  await restore(file);
} else {
  const db = await openDatabase(database);
  say(0);
  if (work === "import") await importFiles(db, [file], { onProgress: (_, share) => say(share) });
  else if (work === "undo") await undoLastImport(db);
  else await backup(db, file);
}
say("done");
