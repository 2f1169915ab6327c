// A process that imports a file and says how far it is, to be killed on the way.
import { importFiles } from "../../db/apply";
import { openDatabase } from "../../db/client";

const [, , database = "", file = ""] = process.argv;
const db = openDatabase(database);
process.stdout.write("0\n");
await importFiles(db, [file], { onProgress: (_, share) => process.stdout.write(`${share}\n`) });
process.stdout.write("done\n");
