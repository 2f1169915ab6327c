// Which addresses may become a link: those of web pages. `javascript:` and its like, found in data or in a pack, stay text.

/** http or https, then anything but blanks and control characters; the reader of packs publishes it as a pattern. */
export const webAddressForm = /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u;

/** The address where it may be followed; null where it is only a text. */
export function webAddress(text: string): string | null {
  return webAddressForm.test(text) && URL.canParse(text) ? text : null;
}
