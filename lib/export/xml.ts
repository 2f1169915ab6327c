// Text for XML parts that we write ourselves: escaped here, and nowhere else.

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for content; characters that XML 1.0 does not allow are dropped. */
export function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids these very characters
  const legal = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
  return legal.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** A quoted attribute value. */
export function attribute(value: string): string {
  return `"${text(value)}"`;
}
