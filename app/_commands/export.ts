// `npm run export`, as a process.
import { exportCommand } from "./export-command";

process.exitCode = await exportCommand(process.argv.slice(2));
