import type { Announcement } from "../../dividend/announcement";
import type { Draft } from "../../drafts/draft";
import type { DraftSource, ReturnedDraft } from "../state/pane";
import type { Store } from "../store";
import { nameOf, readSource } from "./draftSource";
import { afterDrawing, longAfter } from "./longAfter";
import { thrownNotice } from "./thrown";

/** Holds the draft that came back, and holds it against the worksheet whenever that changes. */
export interface DraftDesk {
  readonly compare: (source: DraftSource) => void;
  /** The worksheet was read again: what is held is judged anew. */
  readonly judgeAgain: () => void;
  readonly putAway: () => void;
}

interface Held {
  readonly name: string | null;
  readonly draft: Draft;
}

/** A draft of more blocks, some forty pages, takes its second to be held against the worksheet. */
const quicklyCompared = 1000;

export function draftDesk({ put }: Store, announcement: () => Announcement | null): DraftDesk {
  let held: Held | null = null;
  /** Counts what was asked for, so that a slow file cannot come after a later one. */
  let asked = 0;
  /** Ends the reading under way, which nobody waits for any more. */
  let stopReading = new AbortController();

  const show = (returned: ReturnedDraft): void => {
    put((state) => ({ ...state, returned }));
  };

  const judge = async (): Promise<void> => {
    const facts = announcement();
    if (held === null || facts === null) return;
    const on = held;
    const { verifyDraft } = await import("../../drafts/compare/verifying");
    // Another draft or another reading of the worksheet may have come while that was fetched.
    if (held !== on || announcement() !== facts) return;
    show({ is: "compared", ...on, verification: verifyDraft(facts, on.draft) });
  };

  const compare = async (source: DraftSource): Promise<void> => {
    asked += 1;
    const turn = asked;
    held = null;
    stopReading.abort();
    stopReading = new AbortController();
    const { signal } = stopReading;
    const name = nameOf(source);
    const isCurrent = () => turn === asked;
    show({ is: "reading", name, slow: false });
    let slow = false;
    const stop = longAfter(() => {
      slow = true;
      if (isCurrent()) show({ is: "reading", name, slow });
    });
    const onPage = (number: number, of: number) => {
      if (slow && isCurrent()) show({ is: "reading", name, slow, page: { number, of } });
    };
    const reading = await readSource(source, { signal, onPage }).finally(stop);
    if (!isCurrent()) return;
    if (reading.is === "unreadable") {
      show({ is: "unreadable", name, why: reading.why });
      return;
    }
    if (reading.draft.blocks.length > quicklyCompared) {
      show({ is: "reading", name, slow: true });
      await afterDrawing();
      if (!isCurrent()) return;
    }
    held = { name, draft: reading.draft };
    await judge();
  };

  const putAway = (): void => {
    asked += 1;
    held = null;
    stopReading.abort();
    show({ is: "none" });
  };

  const carryOut = (doing: Promise<void>): void => {
    void doing.catch((error: unknown) => {
      putAway();
      put((state) => ({ ...state, notice: thrownNotice(error) }));
    });
  };

  return {
    compare: (source) => {
      put((state) => ({ ...state, tab: "returned", notice: null }));
      carryOut(compare(source));
    },
    judgeAgain: () => {
      carryOut(judge());
    },
    putAway,
  };
}
