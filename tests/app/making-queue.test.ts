// Who is served when. Nothing here waits for time to pass: each job ends when the test says so.
import { describe, expect, it } from "vitest";
import { MakingQueue, QueueFull, ReaderLeft } from "../../app/_server/making/queue";

type Begun = { key: string; stopped: () => boolean; end: (answer?: string) => void; fail: (why: Error) => void };

/** A queue with what was begun in it, in order. */
function watched(limits: Partial<ConstructorParameters<typeof MakingQueue>[0]> = {}) {
  const queue = new MakingQueue({
    ...{ atOnce: 2, mostWaiting: 4, mostRunningOfReader: 2, mostWaitingOfReader: 4 },
    ...limits,
  });
  const begun: Begun[] = [];
  const ask = (key: string, reader = "", left?: AbortSignal, group = "") =>
    queue.make<string>(
      {
        ...{ key, reader, group },
        run: (signal) =>
          new Promise((resolve, reject) => {
            signal.addEventListener("abort", () => reject(signal.reason));
            const end = (answer = key) => resolve(answer);
            begun.push({ key, end, fail: reject, stopped: () => signal.aborted });
          }),
      },
      left,
    );
  const order = () => begun.map(({ key }) => key);
  const of = (key: string) => begun.find((one) => one.key === key) as Begun;
  return { ask, begun, order, of };
}

/** Until everything that is ready to happen has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("the queue of what is made", () => {
  it("makes two at a time, in the order in which they were asked for", async () => {
    const { ask, order, of } = watched();
    const answers = ["a", "b", "c", "d"].map((key) => ask(key));
    expect(order()).toEqual(["a", "b"]);
    of("b").end();
    await settled();
    expect(order()).toEqual(["a", "b", "c"]);
    of("a").fail(new Error("broken"));
    await expect(answers[0]).rejects.toThrow("broken");
    await settled();
    expect(order()).toEqual(["a", "b", "c", "d"]);
    of("c").end();
    of("d").end();
    expect(await Promise.all(answers.slice(1))).toEqual(["b", "c", "d"]);
  });

  it("makes the same once for all who ask meanwhile, and anew afterwards", async () => {
    const { ask, order, of } = watched();
    const answers = [ask("a", "one"), ask("a", "two"), ask("b"), ask("c"), ask("c", "two")];
    expect(order()).toEqual(["a", "b"]);
    of("a").end();
    await settled();
    expect(order()).toEqual(["a", "b", "c"]);
    of("b").end();
    of("c").end();
    expect(await Promise.all(answers)).toEqual(["a", "a", "b", "c", "c"]);
    void ask("a");
    expect(order()).toEqual(["a", "b", "c", "a"]);
  });

  it("turns away who comes when it is full, but not who asks for what is there", async () => {
    const { ask } = watched({ mostWaiting: 1 });
    for (const key of ["a", "b", "c"]) void ask(key);
    await expect(ask("d")).rejects.toThrow(QueueFull);
    void ask("c");
    void ask("a");
  });

  it("never begins what its reader no longer waits for, and leaves the place to another", async () => {
    const { ask, order, of } = watched({ atOnce: 1, mostWaiting: 1 });
    const reader = new AbortController();
    void ask("a");
    const left = ask("b", "", reader.signal);
    reader.abort();
    await expect(left).rejects.toThrow(ReaderLeft);
    void ask("c");
    of("a").end();
    await settled();
    expect(order()).toEqual(["a", "c"]);
  });

  it("stops what nobody waits for any more, and not before the last has left", async () => {
    const { ask, order, of } = watched({ atOnce: 1 });
    const [one, two] = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled([ask("a", "one", one.signal), ask("a", "two", two.signal)]);
    void ask("b");
    one.abort();
    await settled();
    expect([of("a").stopped(), order()]).toEqual([false, ["a"]]);
    two.abort();
    expect((await answers).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await settled();
    expect([of("a").stopped(), order()]).toEqual([true, ["a", "b"]]);
  });

  it("begins anew what was stopped, for whoever asks next", async () => {
    const { ask, begun, order } = watched();
    const reader = new AbortController();
    const left = ask("a", "", reader.signal);
    reader.abort();
    await expect(left).rejects.toThrow(ReaderLeft);
    const again = ask("a");
    expect(order()).toEqual(["a", "a"]);
    begun[1]?.end("new");
    expect(await again).toBe("new");
    await expect(ask("c", "", AbortSignal.abort())).rejects.toThrow(ReaderLeft);
    expect(order()).toEqual(["a", "a"]);
  });

  it("gives no reader more than a share: neither of what is made nor of the places to wait", async () => {
    const { ask, order, of } = watched({ mostRunningOfReader: 1, mostWaitingOfReader: 2 });
    for (const key of ["a", "b", "c"]) void ask(key, "greedy");
    expect(order()).toEqual(["a"]);
    await expect(ask("d", "greedy")).rejects.toThrow(QueueFull);
    void ask("x", "modest");
    expect(order()).toEqual(["a", "x"]);
    of("x").end();
    await settled();
    expect(order()).toEqual(["a", "x"]);
    void ask("y", "modest");
    of("a").end();
    await settled();
    expect(order()).toEqual(["a", "x", "y", "b"]);
  });

  it("makes one of a group at a time, and others meanwhile", async () => {
    const { ask, order, of } = watched();
    void ask("p1", "", undefined, "pixels");
    void ask("p2", "", undefined, "pixels");
    void ask("a");
    expect(order()).toEqual(["p1", "a"]);
    of("a").end();
    await settled();
    expect(order()).toEqual(["p1", "a"]);
    of("p1").end();
    await settled();
    expect(order()).toEqual(["p1", "a", "p2"]);
  });

  it("lets who has less under way go first", async () => {
    const { ask, order, of } = watched({ atOnce: 3, mostWaiting: 10 });
    for (const key of ["a1", "a2"]) void ask(key, "a");
    void ask("c1", "c");
    void ask("a3", "a");
    void ask("b1", "b");
    of("c1").end();
    await settled();
    expect(order()).toEqual(["a1", "a2", "c1", "b1"]);
  });

  it("can't tell readers apart that come without an address, and holds nothing against them", () => {
    const { ask, order } = watched({ mostRunningOfReader: 1, mostWaitingOfReader: 1 });
    for (const key of ["a", "b", "c", "d"]) void ask(key);
    expect(order()).toEqual(["a", "b"]);
  });
});
