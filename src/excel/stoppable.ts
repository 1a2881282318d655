import type { Outcome, Session } from "./session";

/** A session whose answers need not be waited for. */
export interface Stoppable {
  readonly session: Session;
  /** Gives up what is under way, and sends nothing more until `resume`: Excel itself cannot be stopped. */
  readonly stop: () => void;
  readonly resume: () => void;
}

const stopped = { is: "problem", problem: { is: "stopped" } } as const;

/** `onLateAnswer` is called when Excel answers a request after it was given up. */
export function stoppable(session: Session, onLateAnswer: () => void): Stoppable {
  let isStopped = false;
  const waiting = new Set<() => void>();
  const whileWaiting = <T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (isStopped) return Promise.resolve(stopped);
    return new Promise((resolve, reject) => {
      const giveUp = () => {
        resolve(stopped);
      };
      waiting.add(giveUp);
      ask().then(
        (outcome) => {
          // A promise is settled once: where it was given up this changes nothing but what is read again.
          if (!waiting.delete(giveUp)) onLateAnswer();
          resolve(outcome);
        },
        (error: unknown) => {
          waiting.delete(giveUp);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  };
  return {
    session: {
      read: (asked, batch) => whileWaiting(() => session.read(asked, batch)),
      write: (asked, batch) => whileWaiting(() => session.write(asked, batch)),
      unregister: (registrations) => session.unregister(registrations),
    },
    stop: () => {
      isStopped = true;
      for (const giveUp of [...waiting]) {
        waiting.delete(giveUp);
        giveUp();
      }
    },
    resume: () => {
      isStopped = false;
    },
  };
}
