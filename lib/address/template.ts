// The templates that new papers are made with, in one list, and where each is asked for. `one-sheet` and `handout-6` are
// files of chosen figures (/figures/selected.pdf?template=…&figure=…), `report-7` and `prefecture` are packs
// (/packs/NAME.pptx), the leaflet is its own file (/leaflet.pdf).
export const templates = ["one-sheet", "handout-6", "report-7", "leaflet", "prefecture"] as const;
export type Template = (typeof templates)[number];

/** Those that chosen figures are set in, page by page. */
export const sheetTemplates = ["one-sheet", "handout-6"] as const satisfies readonly Template[];
export type SheetTemplate = (typeof sheetTemplates)[number];

export const templateName = "template";
