"use client";
// Whether script runs: false in the first HTML and on hydration, true right after. For what works by script alone.
import { useSyncExternalStore } from "react";

const never = () => () => {};

export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
