// Where copies lie while something is worked out on them. A thread that is ended throws nothing away itself: whoever began it gives
// it a folder for each task, and throws that away.
import { tmpdir } from "node:os";

let given: string | undefined;

export const workFolder = (): string => given ?? tmpdir();

export function workIn(folder: string | undefined): void {
  given = folder;
}
