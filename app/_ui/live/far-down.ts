// What is far down a page is laid out after its first screen stands: on a telephone that is a tenth of a second. After that all
// has its true height, and nothing moves as a reader comes to it.

/** Text of a script for the head: who comes back, or to a place further down, finds the page whole. No character that HTML escapes. */
export const wholeAtOnce =
  "(function(root,how){if(location.hash||how.type!==`navigate`)root.dataset.whole=``})" +
  "(document.documentElement,performance.getEntriesByType(`navigation`)[0]||{})";

/** Has what is far down laid out as soon as the first screen stands. */
export function beginFarDown(): void {
  const whole = () => {
    document.documentElement.dataset.whole = "";
  };
  const soon = () => requestAnimationFrame(() => setTimeout(whole));
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon);
}
