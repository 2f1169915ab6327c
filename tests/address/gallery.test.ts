// What the gallery is asked without script: words, a topic, figures in an order that single buttons change. Never refused.
import fc from "fast-check";
import { expect, it } from "vitest";
import { galleryPairs, readGallery } from "../../lib/address/gallery";
import { mostFigures } from "../../lib/address/tray";
import { topics } from "../../lib/catalogue/topics";

const read = (...pairs: [string, string][]) => readGallery(pairs, 100);
const [a, b, c] = ["ransomware-cases", "ransomware-route", "telework-status?editions=R3"] as const;
const figures = (...entries: string[]) => entries.map((one): [string, string] => ["figure", one]);

it("keeps the order of what was chosen before, and puts what is new behind it", () => {
  expect(read(...figures(a, b, c)).chosen).toEqual([a, b, c]);
  // A form's boxes come in the order of the page.
  expect(read(["order", c], ["order", a], ...figures(a, b, c)).chosen).toEqual([c, a, b]);
  // What was unticked is gone, whatever its place was.
  expect(read(["order", c], ["order", a], ...figures(b, c)).chosen).toEqual([c, b]);
});

it.each([
  ["up", b, [b, a, c]],
  ["up", a, [a, b, c]],
  ["down", b, [a, c, b]],
  ["down", c, [a, b, c]],
  ["remove", b, [a, c]],
  ["up", "no-such-figure", [a, b, c]],
] as const)("%s %s", (does, entry, after) => {
  expect(read(...figures(a, b, c), [does, entry]).chosen).toEqual(after);
});

it("takes the topic of the button that was pressed, and no other than there are", () => {
  expect(read(["topic", "damage"], ["topic", "telework"]).topic).toBe("telework");
  expect(read(["topic", ""]).topic).toBeNull();
  expect(read(["topic", "constructor"]).topic).toBeNull();
});

it("cuts words, and takes no more figures than go together", () => {
  expect([...read(["q", `  ${"あ".repeat(300)}`]).words]).toHaveLength(100);
  const many = Array.from({ length: 200 }, (_, at) => `ransomware-cases?editions=R${at}`);
  expect(read(...figures(...many)).chosen).toEqual(many.slice(0, mostFigures));
});

it("gives back what it wrote, and reads anything", () => {
  const entry = fc.constantFrom(a, b, c, "damage-any?order=value");
  const asked = fc.record({
    words: fc.string({ maxLength: 40 }).map((text) => text.trim()),
    topic: fc.constantFrom(null, ...topics.map(({ id }) => id)),
    chosen: fc.uniqueArray(entry),
  });
  fc.assert(
    fc.property(asked, (one) => {
      expect(readGallery(galleryPairs(one), 100)).toEqual(one);
    }),
  );
  const pair = fc.tuple(fc.constantFrom("q", "topic", "figure", "order", "up", "down", "remove", "x"), fc.string());
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      expect(readGallery(pairs, 100).chosen.length).toBeLessThan(61);
    }),
  );
});
