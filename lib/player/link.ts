// Keeps the windows of one presentation in step. Every message is the sender's whole state; whoever holds the newer one
// wins, so that it does not matter which of them is reloaded, or by which way a message came. Ways: BroadcastChannel,
// and messages between opener and opened window, because files have no channel in every browser.
import { isNewer, type Role, type Talk } from "./talk";

type Message = { presentation: string; from: Role; asks: boolean; talk: Talk };

type Ends = {
  /** Of the document: two presentations in one browser don't mix. */
  id: string;
  role: Role;
  own: () => Talk;
  adopt: (talk: Talk) => void;
  /** A window of the other role has spoken. */
  heard: () => void;
};

export type Link = {
  tell: () => void;
  /** Also asks the others for theirs. */
  ask: () => void;
  /** A window that this one has opened. */
  meet: (other: Window) => void;
};

export function joinTalk({ id, role, own, adopt, heard }: Ends): Link {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`presentation-${id}`) : null;
  const others = new Set<Window>(window.opener ? [window.opener as Window] : []);

  function send(asks: boolean): void {
    const message: Message = { presentation: id, from: role, asks, talk: own() };
    channel?.postMessage(message);
    // A file's origin is "null" and can't be named; what is said is no secret.
    for (const other of others) if (!other.closed) other.postMessage(message, "*");
  }

  function receive(message: Message | null): void {
    if (message?.presentation !== id) return;
    if (message.from !== role) heard();
    if (isNewer(message.talk, message.from, own(), role)) adopt(message.talk);
    if (message.asks) send(false);
  }

  channel?.addEventListener("message", ({ data }) => receive(data));
  window.addEventListener("message", ({ data, source }) => {
    if (data?.presentation !== id || !source) return;
    others.add(source as Window);
    receive(data);
  });
  return { tell: () => send(false), ask: () => send(true), meet: (other) => others.add(other) };
}
