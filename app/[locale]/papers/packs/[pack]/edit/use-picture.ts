"use client";
// The picture of a slide, made by the server: one request at a time, always for the newest text, so that typing needs no
// waiting time. The last picture stays until the next one is there.
import { useEffect, useRef, useState } from "react";
import type { SlideAnswer } from "../../../../../_server/making/tasks";

export type Picture = {
  answer: SlideAnswer | null;
  /** Why there is no newer picture: the server's sentence, empty where it can't be reached. */
  refused: string | null;
  waiting: boolean;
};

type Ask = { address: string; body: string };
const keyOf = ({ address, body }: Ask) => `${address} ${body}`;

async function fetchSlide({ address, body }: Ask): Promise<{ answer: SlideAnswer } | { refused: string }> {
  try {
    const response = await fetch(address, { method: "POST", body });
    return response.ok ? { answer: await response.json() } : { refused: await response.text() };
  } catch {
    return { refused: "" };
  }
}

/** @param asked null where the slide can't be shown as it is */
export function usePicture(asked: Ask | null): Picture {
  const key = asked ? keyOf(asked) : "";
  const wanted = useRef<Ask | null>(null);
  const running = useRef(false);
  const [shown, setShown] = useState<Omit<Picture, "waiting"> & { key: string }>({
    key: "",
    answer: null,
    refused: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is made anew each time; its key says what it asks
  useEffect(() => {
    wanted.current = asked;
    if (running.current) return;
    async function follow() {
      running.current = true;
      for (let sent = ""; wanted.current && keyOf(wanted.current) !== sent; ) {
        const ask: Ask = wanted.current;
        const now = keyOf(ask);
        sent = now;
        const got = await fetchSlide(ask);
        setShown((last) => ({ key: now, refused: null, answer: last.answer, ...got }));
      }
      running.current = false;
    }
    void follow();
  }, [key]);
  return { answer: shown.answer, refused: shown.refused, waiting: asked !== null && shown.key !== key };
}
