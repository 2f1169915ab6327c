// The first sign of a reader, at which the charts of a page come alive.
import type { Page } from "@playwright/test";

export async function wake({ mouse }: Page): Promise<void> {
  await mouse.move(1, 1);
  await mouse.move(3, 2);
}
