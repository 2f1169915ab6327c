"use client";
// The full address of the page, for paper: a static page does not know the host it is served from.
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The path alone where there is no script. */
export function PageAddress({ path }: { path: string }) {
  return useSyncExternalStore(
    never,
    () => window.location.href,
    () => path,
  );
}
