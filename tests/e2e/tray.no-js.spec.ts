// Without JavaScript the tray's page is a form: boxes ticked, one file saved.
import { readFileSync } from "node:fs";
import { expect, test } from "./watched-test";

test("figures are ticked in a form and saved as one file", async ({ page }) => {
  await page.goto("/en/infection-routes");
  await page.locator("#fig-ransomware-route").getByRole("button", { name: "Collect" }).click();
  await expect(page).toHaveURL(/\/en\/papers\/new\??#pick-ransomware-route$/);
  await page.getByRole("checkbox", { name: "Infection routes of ransomware" }).check();
  await page.getByRole("checkbox", { name: "Damage suffered within the past year" }).check();
  await page.getByLabel("Colours").selectOption("mono");
  for (const [button, extension, start] of [
    ["Word", "docx", "PK"],
    ["ZIP", "zip", "PK"],
    ["CSV", "csv", "\xef\xbb"],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: button, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^npa-survey_2-figures_en_\\d{8}\\.${extension}$`));
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString("latin1"),
    ).toBe(start);
  }
});

test("nothing ticked is answered with one sentence", async ({ page }) => {
  const answer = await page.request.get("/figures/selected.pptx?style=color&size=16%3A9");
  expect([answer.status(), await answer.text()]).toEqual([400, "図が選ばれていません。一つ以上選んでください。\n"]);
});
