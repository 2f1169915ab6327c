// What a command was given.
import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Nothing, where it cannot be read: what is wrong has been said. */
export function readOptions<T extends Options>(options: T): Pick<Read<T>, "values" | "positionals"> {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error((error as Error).message);
    return { values: {} as Read<T>["values"], positionals: [] };
  }
}
