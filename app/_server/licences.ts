// The licences of what is installed beside this program: a list of everything in the lock file, and the texts that come
// with what is used when it runs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Locked = {
  /** Where it stands under another one's name. */
  name?: string;
  version: string;
  /** Old packages list the licences that one may choose from. */
  license?: string | readonly { type: string }[];
  integrity?: string;
  deprecated?: string;
  dev?: boolean;
  optional?: boolean;
};

type LockFile = { packages: Record<string, Locked> };

/** Every package of the lock file by its folder below the project. */
export function lockedPackages(): [folder: string, locked: Locked][] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;
  return Object.entries(packages).filter(([folder]) => folder !== "");
}

/** Where the package itself says it in its text only. */
const inText: Readonly<Record<string, string>> = { "png-js": "MIT" };

export function licenceOf(folder: string, locked: Locked): string {
  const { license = inText[nameOf([folder, locked])] ?? "unknown" } = locked;
  return typeof license === "string" ? license : license.map(({ type }) => type).join(" OR ");
}

export function nameOf([folder, { name }]: readonly [folder: string, locked: Locked]): string {
  return name ?? folder.replace(/^.*node_modules\//, "");
}

/** A line a package: name, version, licence, and where it is for development or for some systems only. */
export function licenceList(): string {
  const lines = lockedPackages().map(([folder, locked]) => {
    const { version, dev, optional } = locked;
    const only = [...(dev ? ["development"] : []), ...(optional ? ["some systems"] : [])];
    return `${nameOf([folder, locked])} ${version}: ${licenceOf(folder, locked)}${only.length > 0 ? ` (${only.join(", ")})` : ""}`;
  });
  return `${[...new Set(lines)].sort().join("\n")}\n`;
}

const isText = (name: string) => /^(licen[cs]e|copying|notice|ofl)/i.test(name);

/** The list, then each text once with the packages that it came with. Nothing that is for development only. */
export function licencesText(): string {
  const packagesOf = new Map<string, string[]>();
  for (const [folder, locked] of lockedPackages()) {
    if (locked.dev || !existsSync(folder)) continue;
    for (const file of readdirSync(folder).filter(isText).sort()) {
      const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
      packagesOf.set(text, [...(packagesOf.get(text) ?? []), `${nameOf([folder, locked])} ${locked.version}`]);
    }
  }
  const texts = [...packagesOf].map(([text, names]) => `${"=".repeat(78)}\n${names.join(", ")}\n\n${text}\n`);
  return [licenceList(), ...texts].join("\n");
}
