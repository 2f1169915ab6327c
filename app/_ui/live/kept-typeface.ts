// A typeface that an earlier page fetched is there from the first line on: written into the head of every page, so that
// nothing is set twice.

/** Where the browser remembers the files that it has fetched. */
export const typefaceKey = "npa-survey-typeface";

/**
 * Text of the script. `display: optional`: should the browser have lost the file, the page stays in the reader's own typeface.
 * Written without characters that HTML escapes.
 */
export const useKeptTypeface =
  `(function(names){try{if(names===localStorage.getItem(\`${typefaceKey}\`))names.split(\` \`).forEach(function(file,bold){` +
  "var link=document.createElement(`link`);link.rel=`preload`;link.as=`font`;link.crossOrigin=`anonymous`;link.href=file;" +
  "document.head.append(link);document.fonts.add(new FontFace(`BIZ UDPGothic`,`url(`+file+`)`," +
  "{weight:bold?`700`:`400`,display:`optional`}))})}catch(error){}})(document.documentElement.dataset.typeface)";
