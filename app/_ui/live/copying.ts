// Buttons that copy a text, a table or a picture. Over plain http the clipboard is closed to them: there they select or show
// what is meant, and say how to copy it by hand.

/** What a button says, in `data-…` attributes: once it has copied, or why it could not. */
function say(button: HTMLElement, came: "copied" | "selected" | "byHand" | "failed" | ""): void {
  const status = button.parentElement?.querySelector("[role=status]");
  if (status) status.textContent = came === "" ? "" : (button.dataset[came] ?? "");
}

async function copyText(button: HTMLElement): Promise<void> {
  const field = button.closest(".copy-text")?.querySelector("textarea");
  if (!field) return;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    say(button, "copied");
  } catch {
    // Also where there is no clipboard: the text stays selected.
    say(button, "selected");
  }
}

async function copyTable(button: HTMLElement): Promise<void> {
  const field = button.closest(".copy-offer")?.querySelector("textarea");
  if (!field) return;
  say(button, "");
  const of = (text: string, type: string) => new Blob([text], { type });
  try {
    const item = {
      "text/html": of(button.dataset.html ?? "", "text/html"),
      "text/plain": of(field.value, "text/plain"),
    };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    say(button, "copied");
    field.hidden = true;
  } catch {
    say(button, "byHand");
    field.hidden = false;
    field.select();
  }
}

async function pictureAt(src: string): Promise<Blob> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src}: ${answer.status}`);
  return answer.blob();
}

async function copyPicture(button: HTMLElement): Promise<void> {
  const { src = "", alt = "" } = button.dataset;
  say(button, "");
  const picture = pictureAt(src);
  // Handed over as a promise, because Safari lets only the click itself write.
  const written = async () => navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  const copied = await written().then(
    () => true,
    () => false,
  );
  const there =
    copied ||
    (await picture.then(
      () => true,
      () => false,
    ));
  if (copied || !there) return say(button, copied ? "copied" : "failed");
  say(button, "byHand");
  const shown = Object.assign(new Image(), { className: "copy-by-hand", src, alt });
  const offer = button.closest(".copy-offer");
  offer?.querySelector("img")?.remove();
  offer?.append(shown);
}

const kinds = { text: copyText, table: copyTable, picture: copyPicture };

export function beginCopying(): void {
  document.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("button[data-copy]");
    const copy = button && kinds[button.dataset.copy as keyof typeof kinds];
    if (copy) void copy(button);
  });
}
