// The two languages of the dashboard. A text for readers exists in both or does not compile.

export const langs = ["ja", "en"] as const;
export type Lang = (typeof langs)[number];
export type Localised<T = string> = Record<Lang, T>;

/** In both languages, letter by letter. */
export const isSameText = (one: Localised, other: Localised): boolean => one.ja === other.ja && one.en === other.en;

/** Japanese years (令和3年) or years of the common era (2021) first; both are always to be had. */
export const eras = ["wareki", "western"] as const;
export type Era = (typeof eras)[number];
