// Compares the interactive charts of a page with their still pictures, as drawn: texts, bars and markers.
import { expect, type Page } from "@playwright/test";

/** What only one of the two shows, or what stands more than a pixel elsewhere; empty where they are alike. */
export async function differences(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const picture of await page.locator(".picture").all()) {
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
