// The scripts of ours that stand in a page itself.

// Where a device lacks the typeface, text would jump when it arrives: the page is shown once it is set, after a second
// at the latest (base.css). Written without characters that HTML escapes.
export const holdUntilSet =
  "document.documentElement.className=`unset`;addEventListener(`DOMContentLoaded`,function(){" +
  "document.body.offsetHeight;document.fonts.ready.then(function(){document.documentElement.className=``})})";

export const ownScripts: readonly string[] = [holdUntilSet];
