// Compares the interactive charts of a page with their still pictures, as drawn: texts, bars and markers. Those of bars
// draw nothing: there every value has its area over what the still picture draws of it.
import { expect, type Page } from "@playwright/test";
import { wake } from "./wake";

/** Of charts alone: a number or a list has no interactive view. What only one of the two shows, or what stands more than a pixel elsewhere; empty where they are alike. */
export async function differences(page: Page): Promise<string[]> {
  const found: string[] = [];
  await wake(page);
  for (const picture of await page.locator(".picture[data-form=chart]").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect(picture.locator(".interactive[data-ready]")).toBeVisible();
    found.push(
      ...(await picture.evaluate((box) => {
        type Mark = { name: string; place: number[] };
        const marksOf = (svg: Element | null | undefined): Mark[] =>
          [...(svg?.querySelectorAll("text, rect:not(.hit), path[d$=Z]") ?? [])]
            .filter((element) => !element.closest("defs"))
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return { name: `${element.tagName} ${element.textContent}`, place: [x, y, width, height] };
            });
        const still = [...box.querySelectorAll(".still > svg")].find((svg) => svg.getClientRects().length > 0);
        const left = marksOf(box.querySelector(".interactive svg"));
        const lost = marksOf(still).filter(({ name, place }) => {
          const at = left.findIndex(
            (other) => other.name === name && other.place.every((value, i) => Math.abs(value - (place[i] ?? 0)) < 1),
          );
          if (at >= 0) left.splice(at, 1);
          return at < 0;
        });
        if (!still || marksOf(still).length === 0) return ["no still picture"];
        if (!box.querySelector(".interactive[data-draws]")) {
          const drawn = marksOf(still).map(({ place: [x = 0, y = 0, width = 0, height = 0] }) => [
            x + width / 2,
            y + height / 2,
          ]);
          return [...box.querySelectorAll("[data-point]")].flatMap((point) => {
            const { left, right, top, bottom } = (point.querySelector(".mark-box") ?? point).getBoundingClientRect();
            const over = drawn.some(([x = 0, y = 0]) => x >= left && x <= right && y >= top && y <= bottom);
            // A part of a composition that was not published has no place of its own.
            return over || right - left < 1 ? [] : [`nothing drawn under ${point.getAttribute("aria-label")}`];
          });
        }
        const words = ({ name, place }: Mark) => `${name} at ${place.map(Math.round).join(" ")}`;
        return [
          ...lost.map((mark) => `still only: ${words(mark)}`),
          ...left.map((mark) => `interactive only: ${words(mark)}`),
        ];
      })),
    );
  }
  return found;
}
