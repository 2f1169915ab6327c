// Opens the presenter's window: the same document once more. One that came by a form is posted once more.

/**
 * @param id of the presentation: a second call finds the same window
 * @returns null where the browser keeps pop-ups shut
 */
export function openPresenter(id: string): Window | null {
  const name = `presenter-${id}`;
  const address = `${location.href.split("#")[0]}#presenter`;
  const posted = document.querySelector<HTMLFormElement>("form#posted");
  const other = window.open(posted ? "" : address, name, "popup,width=1280,height=800");
  if (other && posted) {
    posted.target = name;
    posted.action = address;
    posted.submit();
  }
  other?.focus();
  return other;
}
