// `npm run export`, as a process.
import { commandLang } from "./command-lang";
import { exportCommand } from "./export-command";
import { tellFault } from "./tell-fault";

try {
  process.exitCode = await exportCommand(process.argv.slice(2));
} catch (error) {
  tellFault(error, [commandLang(undefined)]);
}
