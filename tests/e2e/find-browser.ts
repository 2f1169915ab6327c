// Finds a Chromium for the browser tests: the one named in CHROMIUM_PATH, one that is installed, else the one that came
// with npm. Nothing is ever downloaded.
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].flatMap((folder) =>
    folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
];

/** How to launch the browser. `CHROMIUM_PATH=npm` takes the one from npm even where another is installed. */
export async function findBrowser(): Promise<LaunchOptions> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && wanted !== "npm") return { executablePath: wanted };
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = wanted
    ? undefined
    : [chromium.executablePath(), ...onPath, ...elsewhere].find((path) => existsSync(path));
  return installed ? { executablePath: installed } : browserFromNpm();
}

/**
 * @sparticuz/chromium, unpacked beside the package. It unpacks into the temporary folder, where a half-written file of
 * an earlier run would be taken for whole, and brings the libraries that a bare machine lacks only where it believes to
 * run in AWS Lambda: hence the borrowed environment and the rename.
 */
async function browserFromNpm(): Promise<LaunchOptions> {
  const cache = join("node_modules", ".cache");
  const home = resolve(cache, "chromium");
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true });
    const unpacked = mkdtempSync(resolve(cache, "unpacking-"));
    const environment = { ...process.env };
    Object.assign(process.env, { TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" });
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
    writeFileSync(join(unpacked, "fonts", "fonts.conf"), '<fontconfig><dir prefix="relative">fonts</dir></fontconfig>');
    renameSync(unpacked, home);
  }
  return {
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-background-networking"],
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_PATH: join(home, "fonts"),
    },
  };
}
