// Brings a page to life: the one script of pages that are documents, without React. What it adds to is whole without it.
import { beginCharts } from "./charts";
import { beginChoices } from "./choices";
import { beginCopying } from "./copying";
import { beginLooks } from "./looks";
import { beginMenus } from "./menus";
import { beginTabs } from "./tabs";
import { beginTray } from "./tray";
import { beginTypeface } from "./typeface";

/** What has to be done again for a part of the page that is new. */
function enliven(): void {
  // A static page does not know the host it is served from; paper says it.
  for (const place of document.querySelectorAll("[data-page-address]")) place.textContent = location.href;
  beginTabs();
  beginLooks();
  beginTray();
  beginCharts();
}

enliven();
beginMenus();
beginCopying();
beginChoices(enliven);
beginTypeface();
