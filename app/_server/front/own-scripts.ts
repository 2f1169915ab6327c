// The scripts of ours that stand in a page itself.
import { wholeAtOnce } from "../../_ui/live/far-down";
import { useKeptTypeface } from "../../_ui/live/kept-typeface";

export const ownScripts: readonly string[] = [useKeptTypeface, wholeAtOnce];
