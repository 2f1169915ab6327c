// Which server a page reads from: a replica that answers and has all that the primary has, then the primary, and with no
// primary the replica that is furthest. Where pages are served, each is asked five times a second how far it is; a command or
// a thread, which reads now and then, asks before it reads.
import type { Reading } from "../engine";
import { faultOf } from "../fault";
import type { DataState } from "../queries";
import type { View } from "../view";
import { type Client, connectTo, readMoment } from "./connect";
import { pullTo } from "./pull";

/** Milliseconds between two questions. */
const interval = 200;
/** Milliseconds in which a server answers how far it is, or is taken for gone. */
const patience = 2000;
/** How often all servers are tried in turn before a read has failed. */
const rounds = 3;
const connections = 8;

type Answer = { step: number; state: DataState };

type Server = {
  readonly isPrimary: boolean;
  /** What it answered last; null where it is gone. */
  answer: Answer | null;
  ask: () => Promise<void>;
  read: <T>(work: (view: View) => Promise<T>) => Promise<T>;
  copyTo: (path: string) => Promise<void>;
};

export function readingOf(primary: string, replicas: readonly string[]): Reading {
  const servers = [serverAt(primary, true), ...replicas.map((address) => serverAt(address, false))];
  /** What is shown: with no server left it stays what it was. */
  let shown: Answer = { step: 0, state: { version: "", updated: "" } };
  let everAsked = false;
  let asking: Promise<void> | null = null;
  let polling: NodeJS.Timeout | null = null;
  let turn = 0;

  /** Waits for those that answered before; of the others it learns when they answer again. */
  const askAll = () => {
    const waitedFor = servers.map((server) => {
      const isWaitedFor = server.answer || !everAsked;
      const answered = server.ask();
      return isWaitedFor ? answered : undefined;
    });
    asking ??= Promise.all(waitedFor).then(() => {
      everAsked = true;
      asking = null;
      shown = newestOf(servers) ?? shown;
    });
    return asking;
  };
  const learn = async () => {
    if (!polling || !everAsked) await askAll();
  };

  /** The best first; those that are gone last, since they may have come back. */
  const inTurn = (): Server[] => {
    turn += 1;
    const rank = ({ answer, isPrimary }: Server) => {
      if (!answer) return 3;
      if (answer.step < shown.step) return 2;
      return isPrimary ? 1 : 0;
    };
    const turned = servers.map((_, index) => servers[(index + turn) % servers.length] as Server);
    return turned.sort((a, b) => rank(a) - rank(b) || (b.answer?.step ?? 0) - (a.answer?.step ?? 0));
  };

  return {
    moves: () => {
      polling ??= setInterval(askAll, interval).unref();
      return shown.step;
    },
    state: async () => {
      await learn();
      return shown.state;
    },
    read: (work) => fromBest((server) => server.read(work)),
    copyTo: (path) => fromBest((server) => server.copyTo(path)),
  };

  /** What the best server answers or, where it does not, another. */
  async function fromBest<T>(ask: (server: Server) => Promise<T>): Promise<T> {
    await learn();
    let last: unknown;
    // One that hangs is noticed, and given up, by the next question.
    const again = setInterval(askAll, interval);
    try {
      for (let round = 0; round < rounds; round += 1) {
        if (round > 0) await Promise.all(servers.map((server) => server.ask()));
        for (const server of inTurn()) {
          try {
            return await ask(server);
          } catch (error) {
            if (!mayElsewhere(error)) throw error;
            last = error;
          }
        }
      }
    } finally {
      clearInterval(again);
    }
    throw last;
  }
}

/** How far the data are: as the primary says or, where it is gone, as far as any. */
function newestOf(servers: readonly Server[]): Answer | null {
  const [primary, ...replicas] = servers;
  if (primary?.answer) return primary.answer;
  return replicas.reduce<Answer | null>(
    (far, { answer }) => (answer && answer.step > (far?.step ?? -1) ? answer : far),
    null,
  );
}

/** Whether another server may answer: this one is gone, has no tables yet, or took a row away that was being read. */
function mayElsewhere(error: unknown): boolean {
  const fault = faultOf(error);
  return fault === "unreachable" || fault === "refused" || fault === "damaged" || isConflict(error);
}

const isConflict = (error: unknown): boolean => {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return code === "40001" || (cause !== undefined && isConflict(cause));
};

function serverAt(address: string, isPrimary: boolean): Server {
  let client = connectTo(address, connections);
  /** Told when the connections there were are given up. */
  let lost = newSignal();
  let asking: Promise<void> | null = null;

  /** Whoever waits for these connections asks elsewhere; the next are new. */
  const giveUp = (own: Client) => {
    if (client !== own) return;
    server.answer = null;
    const before = lost;
    client = connectTo(address, connections);
    lost = newSignal();
    before.reject(gone());
    void own.end({ timeout: 0 }).catch(() => {});
  };
  /** What these connections answer, as long as they are not given up. */
  const ownly = async <T>(ask: (own: Client) => Promise<T>): Promise<T> => {
    const [own, ofThem] = [client, lost];
    const found = ask(own);
    found.catch(() => {});
    try {
      return await Promise.race([found, ofThem.promise]);
    } catch (error) {
      // Those that were opened meanwhile are not to blame.
      if (faultOf(error) === "unreachable") giveUp(own);
      throw error;
    }
  };
  const server: Server = {
    isPrimary,
    answer: null,
    ask: () => {
      const own = client;
      asking ??= withPatience(askHowFar(own))
        .then(
          (answer) => {
            server.answer = answer;
          },
          () => giveUp(own),
        )
        .finally(() => {
          asking = null;
        });
      return asking;
    },
    read: (work) => ownly((own) => readMoment(own, work)),
    copyTo: (path) =>
      ownly((own) =>
        own.begin("isolation level repeatable read read only", (transaction) => pullTo(path, transaction)),
      ),
  };
  return server;
}

const gone = () => Object.assign(new Error("The server does not answer."), { code: "CONNECTION_CLOSED" });

function newSignal() {
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  promise.catch(() => {});
  return { promise, reject };
}

async function askHowFar(client: Client): Promise<Answer> {
  const [row] = await client<{ step: string | null; version: string | null; at: string | null }[]>`
    select (select step from state) as step, last.data_version as version, last.at
    from (values (1)) as one left join (select * from imports order by id desc limit 1) as last on true`;
  const { step, version, at } = row ?? {};
  return { step: Number(step ?? 0), state: { version: version ?? "", updated: at?.slice(0, 10) ?? "" } };
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  answer.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(gone()), patience);
  });
  try {
    return await Promise.race([answer, tired]);
  } finally {
    clearTimeout(timer);
  }
}
