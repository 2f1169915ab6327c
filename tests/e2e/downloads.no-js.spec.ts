// Without JavaScript the preview of a file is asked for with the form, and stands in the figure's page.
import { expect, test } from "./watched-test";

test("the preview shows what was chosen, in colour and as copied", async ({ page, request }) => {
  await page.goto("/en/figures/damage-experienced?editions=R2,R3");
  const downloads = page.locator("#looks");
  const preview = downloads.locator(".looks-preview > img");
  await downloads.locator("summary").first().click();
  await downloads.locator("select[name=style]").selectOption("mono");
  await downloads.locator("input[name=notes]").check();
  await downloads.getByRole("button", { name: "Show a preview" }).click();
  await expect(preview).toBeVisible();
  await expect(downloads.locator("select[name=style]")).toHaveValue("mono");
  await expect(downloads.locator("input[name=notes]")).toBeChecked();
  const src = (await preview.getAttribute("src")) ?? "";
  expect(src).toMatch(/editions=R2%2CR3&lang=en&style=mono&size=16%3A9&theme=light&notes=off$/);
  expect((await request.get(src)).headers()["content-type"]).toBe("image/png");

  await downloads.getByRole("button", { name: "Show it copied in black and white" }).click();
  await expect(preview).toHaveAttribute("src", `${src}&copied=on`);
});
