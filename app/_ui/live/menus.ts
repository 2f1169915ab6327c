// Menus and folded lists of a page's parts are native disclosures. Script adds what a reader expects of a menu: Escape and a
// click elsewhere close it.
const menus = "details.menu[open], .contents details[open]";

function close(menu: HTMLDetailsElement): void {
  menu.open = false;
}

const open = () => [...document.querySelectorAll<HTMLDetailsElement>(menus)];

export function beginMenus(): void {
  document.addEventListener("pointerdown", ({ target }) => {
    for (const menu of open()) if (menu.matches(".menu") && !menu.contains(target as Node)) close(menu);
  });
  document.addEventListener("click", ({ target }) => {
    // A chosen part would lie under the list.
    const link = (target as Element).closest(".contents details a");
    if (link) close(link.closest("details") as HTMLDetailsElement);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    for (const menu of open()) {
      if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
      else if (!menu.matches(".menu")) continue;
      close(menu);
    }
  });
}
