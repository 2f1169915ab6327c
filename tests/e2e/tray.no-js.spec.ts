// Without JavaScript the gallery and what is chosen are two forms: boxes ticked, an order, papers saved.
import { readFileSync } from "node:fs";
import { expect, test } from "./watched-test";

test("figures are ticked in a form, ordered, and saved as one file", async ({ page }) => {
  await page.goto("/en/infection-routes");
  await page.locator("#fig-ransomware-route").getByRole("button", { name: "Collect" }).click();
  await expect(page).toHaveURL("/en/papers/new?figure=ransomware-route");
  const chosen = page.locator(".basket-list > li");
  await expect(chosen).toHaveCount(1);

  // What is ticked goes along with a search and with a topic, shown there or not.
  await page.getByRole("checkbox", { name: "Damage suffered within the past year" }).check();
  await page.getByRole("searchbox", { name: "Subject" }).fill("telework");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(chosen).toHaveCount(2);
  await expect(page.locator("#pick-ransomware-route")).toHaveCount(0);
  await page.getByRole("checkbox", { name: "Telework", exact: true }).check();
  await page.getByRole("button", { name: "Add what is ticked" }).click();
  await expect(chosen).toHaveCount(3);
  await page.getByRole("button", { name: "Reporting", exact: true }).click();
  await expect(chosen).toHaveCount(3);

  await page.getByRole("button", { name: "Up: Damage suffered within the past year" }).click();
  await expect(chosen.first()).toContainText("Damage suffered within the past year");
  await page.getByRole("button", { name: "Remove: Telework" }).click();
  await expect(chosen).toHaveCount(2);

  await page.getByText("Other formats, colours, size").click();
  await page.getByLabel("Colours").selectOption("mono");
  for (const [button, name, start] of [
    ["PDF: Hand-out of six", /^npa-survey_handout-6_2-figures_en_\d{8}\.pdf$/, "%P"],
    ["Word: Slides, document", /^npa-survey_2-figures_en_\d{8}\.docx$/, "PK"],
    ["ZIP", /^npa-survey_2-figures_en_\d{8}\.zip$/, "PK"],
    ["CSV", /^npa-survey_2-figures_en_\d{8}\.csv$/, "\xef\xbb"],
  ] as const) {
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: button, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(name);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString("latin1")).toBe(start);
  }
});

test("nothing ticked is answered with one sentence", async ({ page }) => {
  const answer = await page.request.get("/figures/selected.pptx?style=color&size=16%3A9");
  expect([answer.status(), await answer.text()]).toEqual([400, "図が選ばれていません。一つ以上選んでください。\n"]);
});

test("the three doors lead on", async ({ page }) => {
  await page.goto("/papers");
  await page.getByRole("textbox", { name: "確かめたい文" }).fill("ランサムウェア被害は2倍になった");
  await page.getByRole("button", { name: "確かめる" }).click();
  await expect(page).toHaveURL(/\/papers\/check\?q=/);
  await page.goto("/papers");
  await page.getByRole("searchbox", { name: "資料の題材" }).fill("届出");
  await page.getByRole("button", { name: "図を探す" }).click();
  await expect(page).toHaveURL(/\/papers\/new\?q=/);
  await expect(page.locator(".gallery-tiles > li").first()).toBeVisible();
  await page.goto("/papers");
  await page.getByRole("link", { name: "前の資料を最新にする" }).click();
  await expect(page).toHaveURL("/papers/update");
});
