"use client";
// Of two fields one has to be filled: said by the browser before a whole table is sent without it. Without script the check says it.
import { useEffect } from "react";

type Props = {
  /** Ids; it is said at the first. */
  fields: readonly [string, string];
  said: string;
};

export function OneOf({ fields, said }: Props) {
  const [first, second] = fields;
  useEffect(() => {
    const all = [first, second].map((id) => document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null);
    const told = all.find(Boolean);
    const look = () => told?.setCustomValidity(all.some((one) => one?.value) ? "" : said);
    look();
    told?.form?.addEventListener("input", look);
    return () => {
      told?.form?.removeEventListener("input", look);
      told?.setCustomValidity("");
    };
  }, [first, second, said]);
  return null;
}
