// The layers of the project: the structure test holds the imports to them, and the README names them.

/** Lowest first. A file may import from its own layer and from those before it. */
export const layers: readonly (readonly string[])[] = [
  ["lib", "lib/stats"],
  ["lib/words", "lib/catalogue"],
  ["lib/address"],
  ["lib/import"],
  ["lib/desk", "lib/workbook"],
  ["db"],
  ["lib/figure"],
  ["lib/chart", "lib/claims"],
  ["lib/slides", "lib/sheets", "lib/leaflet", "lib/verify"],
  ["lib/rehearsal", "lib/history"],
  ["lib/player"],
  ["lib/export"],
  ["app"],
];
