"use client";
// On a narrow screen the way from the gallery to what is chosen, with how many that are.
import type { Lang } from "../../../../lib/localised";
import { useTray } from "../../../_ui/tray/tray-store";
import { basketWords } from "./basket-words";

/** @param asked how many the address names */
export function BasketJump({ asked, lang }: { asked: number; lang: Lang }) {
  const tray = useTray();
  return (
    <a className="basket-jump" href="#make">
      {basketWords[lang].jump(tray?.length ?? asked)}
    </a>
  );
}
