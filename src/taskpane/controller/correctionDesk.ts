import type { Announcement } from "../../dividend/announcement";
import type { Draft } from "../../drafts/draft";
import type { ReleaseDocument } from "../../release/document";
import type { CorrectionState, DraftSource, PaneState } from "../state/pane";
import type { Store } from "../store";
import { nameOf, readSource } from "./draftSource";
import { thrownNotice } from "./thrown";

/** Holds the release as it was published, and composes its correction whenever the worksheet changes. */
interface CorrectionDesk {
  readonly open: () => void;
  readonly close: () => void;
  readonly correct: (source: DraftSource) => void;
  /** The worksheet is shown anew: what is held is compared with it again. */
  readonly composeAgain: () => void;
}

interface Facts {
  readonly announcement: Announcement;
  readonly openErrors: number;
}

export function correctionDesk({ put }: Store, facts: () => Facts | null): CorrectionDesk {
  let held: { readonly name: string | null; readonly draft: Draft } | null = null;
  /** Ends the reading under way, which nobody waits for any more. */
  let asked = new AbortController();

  const show = (correction: CorrectionState | null): void => {
    put((state) => ({ ...state, correction }));
  };

  const begin = (correction: CorrectionState | null): AbortSignal => {
    asked.abort();
    asked = new AbortController();
    held = null;
    show(correction);
    return asked.signal;
  };

  const compose = async (): Promise<void> => {
    if (held === null) return;
    const on = held;
    const { correctionOf } = await import("../../drafts/publishedNotice");
    // By the worksheet as it is now that this was fetched.
    const now = facts();
    if (held !== on || now === null) return;
    const { name, draft } = on;
    show(
      now.openErrors > 0
        ? { is: "errors", name, count: now.openErrors }
        : {
            is: "compared",
            name,
            correction: correctionOf(draft, now.announcement),
            unread: draft.unread,
          },
    );
  };

  const correct = async (source: DraftSource): Promise<void> => {
    const name = nameOf(source);
    const signal = begin({ is: "reading", name, page: null });
    const onPage = (number: number, of: number) => {
      if (!signal.aborted) show({ is: "reading", name, page: { number, of } });
    };
    const [reading, { isPublishedNotice }] = await Promise.all([
      readSource(source, { signal, onPage }),
      import("../../drafts/publishedNotice"),
    ]);
    if (signal.aborted) return;
    if (reading.is === "unreadable") {
      show({ is: "unreadable", name, why: reading.why });
      return;
    }
    if (!isPublishedNotice(reading.draft)) {
      show({ is: "unreadable", name, why: "noNotice" });
      return;
    }
    held = { name, draft: reading.draft };
    await compose();
  };

  const carryOut = (doing: Promise<void>): void => {
    void doing.catch((error: unknown) => {
      begin({ is: "asked" });
      put((state) => ({ ...state, notice: thrownNotice(error) }));
    });
  };

  return {
    open: () => {
      begin({ is: "asked" });
    },
    close: () => {
      begin(null);
    },
    correct: (source) => {
      put((state) => ({ ...state, notice: null }));
      carryOut(correct(source));
    },
    composeAgain: () => {
      carryOut(compose());
    },
  };
}

/** The correction that is shown; null where there is none. */
export function shownCorrection({ correction }: PaneState): ReleaseDocument | null {
  return correction?.is === "compared" && correction.correction.is === "document"
    ? correction.correction.document
    : null;
}
