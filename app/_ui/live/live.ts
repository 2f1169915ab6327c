// Brings a page to life: the one script of pages that are documents, without React. What it adds to is whole without it.
import { beginCharts } from "./charts";
import { beginChoices } from "./choices";
import { beginCopying } from "./copying";
import { beginFarDown } from "./far-down";
import { beginLooks } from "./looks";
import { beginMenus } from "./menus";
import { beginOwn } from "./own";
import { beginSinceSeen } from "./since-seen";
import { beginTabs } from "./tabs";
import { beginTray } from "./tray";
import { beginTypeface } from "./typeface";

/** What has to be done again for a part of the page that is new. */
function enliven(): void {
  // A page that is kept for everybody does not know the host it is served from; paper says it.
  for (const place of document.querySelectorAll("[data-page-address]")) place.textContent = location.href;
  beginTabs();
  beginLooks();
  beginTray();
  beginCharts();
  beginOwn();
}

function begin(): void {
  enliven();
  beginMenus();
  beginCopying();
  beginChoices(enliven);
  beginSinceSeen();
  beginTypeface();
  beginFarDown();
}

// Where React takes the page over (papers in the making, or `npm run dev`), it has to find it as the server wrote it.
if (!document.querySelector('script[src^="/_next/"]')) begin();
else if (document.readyState === "complete") whenIdle(begin);
else addEventListener("load", () => whenIdle(begin));

/** Safari has no requestIdleCallback. */
function whenIdle(then: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then, 200);
}
