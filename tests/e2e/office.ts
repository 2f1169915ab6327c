// The dashboard as an office has it: over plain http, at an address that is not this computer's.
import type { Browser, PlaywrightWorkerArgs, TestInfo } from "@playwright/test";

type Office = { browser: Browser; origin: string };

/** A browser of its own, which knows the server by another name; whoever asks closes it. */
export async function openOffice(
  { chromium }: PlaywrightWorkerArgs["playwright"],
  baseURL: string | undefined,
  { project }: TestInfo,
): Promise<Office> {
  const { launchOptions } = project.use;
  const rule = "--host-resolver-rules=MAP office.example 127.0.0.1";
  const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions?.args ?? []), rule] });
  return { browser, origin: `${baseURL?.replace(/\/\/[^:]+/, "//office.example")}` };
}
