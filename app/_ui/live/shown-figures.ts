// Figures that a script has put into the place of those that the server wrote, by the box of their picture.
import type { Figure } from "../../../lib/figure/figure";

export const shownFigures = new WeakMap<Element, Figure>();
