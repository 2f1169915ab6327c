// The same data and the same choices give the same bytes: each format, whenever it is made.
import { afterEach, expect, it, vi } from "vitest";
import { exporters, exportFormats } from "../../lib/export/registry";
import { options, shippedFigures } from "./pictures";

const [figure, ...others] = shippedFigures("ja").slice(0, 3);

afterEach(() => {
  vi.useRealTimers();
});

it.each(exportFormats)("%s is the same at another hour", async (format) => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const figures = exporters[format].several ? [figure, ...others] : [figure];
  const made = async (moment: string) => {
    vi.setSystemTime(new Date(moment));
    return Buffer.from(await exporters[format].render(figures as never, { ...options, scale: 1 }));
  };
  const [first, second] = [await made("2026-11-24T09:00:00Z"), await made("2027-01-01T12:34:56Z")];
  expect(first.equals(second)).toBe(true);
});
