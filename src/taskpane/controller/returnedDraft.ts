import type { Announcement } from "../../dividend/announcement";
import {
  type KeptDrafts,
  type SettledFinding,
  seenIn,
  settledFindings,
} from "../../drafts/accept/draftAcceptance";
import type { Verification } from "../../drafts/compare/verification";
import type { DraftVerifier } from "../../drafts/compare/verifying";
import type { Draft, DraftFormat } from "../../drafts/draft";
import type { ReviewComment } from "../../drafts/mark/reviewComments";
import type { DraftSource, ReturnedDraft } from "../state/pane";
import type { Store } from "../store";
import { type SourceReading, nameOf, readSource } from "./draftSource";
import { afterDrawing, longAfter } from "./longAfter";
import { thrownNotice } from "./thrown";

/** Holds the draft that came back, and holds it against the worksheet whenever that changes. */
export interface DraftDesk {
  readonly compare: (source: DraftSource) => void;
  /** The worksheet was read again: what is held is judged anew. */
  readonly judgeAgain: () => void;
  readonly putAway: () => void;
  /** The draft as it was last judged; null where none is held. */
  readonly judged: () => JudgedDraft | null;
}

/** A draft that came back, with the bytes it was read from. */
interface Held {
  readonly name: string | null;
  readonly draft: Draft;
  readonly format: DraftFormat;
  readonly bytes: Uint8Array;
  readonly comments: readonly ReviewComment[];
}

/** The same, held against the worksheet. */
export type JudgedDraft = Held & {
  readonly verification: Verification;
  readonly settled: readonly SettledFinding[];
  /** What it was held against, so that corrections are tried on that. */
  readonly verify: DraftVerifier;
};

/** What a draft is held against. */
interface Facts {
  readonly announcement: Announcement;
  readonly kept: KeptDrafts;
}

/** A draft of more blocks, some forty pages, takes its second to be held against the worksheet. */
const quicklyCompared = 1000;

export function draftDesk({ put }: Store, facts: () => Facts | null): DraftDesk {
  let held: Held | null = null;
  let last: JudgedDraft | null = null;
  /** The draft compared before this one, and the worksheet it was held against. */
  let before: (JudgedDraft & { readonly sheet: string }) | null = null;
  let lastSheet = "";
  /** Counts what was asked for, so that a slow file cannot come after a later one. */
  let asked = 0;
  /** Ends the reading under way, which nobody waits for any more. */
  let stopReading = new AbortController();

  const show = (returned: ReturnedDraft): void => {
    put((state) => ({ ...state, returned }));
  };

  const judge = async (): Promise<void> => {
    const now = facts();
    if (held === null || now === null) return;
    const on = held;
    const { draftVerifier } = await import("../../drafts/compare/verifying");
    // Another draft or another reading of the worksheet may have come while that was fetched.
    if (held !== on || facts()?.announcement !== now.announcement) return;
    const verify = draftVerifier(now.announcement);
    const verification = verify(on.draft);
    const { sheet } = now.announcement;
    // What the draft before it had is known even where nothing of it was settled, and so kept in the workbook.
    const kept =
      before?.sheet === sheet ? seenIn(now.kept, before.verification, before.draft) : now.kept;
    const settled = settledFindings(verification, on.draft, kept);
    last = { ...on, verification, settled, verify };
    lastSheet = sheet;
    const { name, format, draft, comments } = on;
    show({ is: "compared", name, format, draft, comments, verification, settled });
  };

  const compare = async (source: DraftSource): Promise<void> => {
    asked += 1;
    const turn = asked;
    held = null;
    if (last !== null) before = { ...last, sheet: lastSheet };
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
    const { draft, format, bytes } = reading;
    held = { name, draft, format, bytes, comments: await commentsIn(reading) };
    if (!isCurrent()) return;
    await judge();
  };

  const putAway = (): void => {
    asked += 1;
    held = null;
    stopReading.abort();
    last = null;
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
    judged: () => (held === null ? null : last),
  };
}

async function commentsIn({
  draft,
  word,
}: Extract<SourceReading, { is: "draft" }>): Promise<readonly ReviewComment[]> {
  if (word === undefined) return [];
  const { reviewComments } = await import("../../drafts/mark/reviewComments");
  return reviewComments(word, draft);
}
