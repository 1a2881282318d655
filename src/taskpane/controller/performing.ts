import type { Notice, Place, Work } from "../state/pane";
import type { Store } from "../store";
import { longAfter } from "./longAfter";
import type { Asked, Came, OpenDividend } from "./openDividend";
import { thrownNotice } from "./thrown";

/** What an action does: only after one that changes the worksheet is that read again. */
type Doing = "changesWorksheet" | "addsSheet" | "makesFile";

/** Carries out the pane's actions one at a time and says what came of each. */
export interface Performer {
  /** Does nothing while another action is under way. */
  readonly perform: (action: () => Promise<Came>, doing: Doing) => void;
  /** The same upon the open worksheet; does nothing where none is open. */
  readonly performOn: (action: (on: OpenDividend) => Promise<Came>, doing: Doing) => void;
  /** Looks at cells: changes nothing, and says something only where it fails. */
  readonly visit: (action: () => Promise<Notice | null>) => void;
  /** Tries the last action again. */
  readonly retry: () => void;
  /** Answers the question the last action asked. */
  readonly answer: (replace: boolean) => void;
}

export function performer(
  { put, state }: Store,
  opened: () => OpenDividend | null,
  readAgain: (show?: Place) => Promise<void>,
  /** Called when an action is over, however it ended. */
  onEnd: () => void,
): Performer {
  let last: () => void = () => undefined;
  let asked: Asked | null = null;

  const perform: Performer["perform"] = (action, doing) => {
    if (state().working !== null) return;
    const on: Work["on"] = doing === "makesFile" ? "file" : "excel";
    last = () => {
      perform(action, doing);
    };
    asked = null;
    put((now) => ({ ...now, working: { on, slow: false }, notice: null, question: null }));
    const stop = longAfter(() => {
      put((now) => ({ ...now, working: { on, slow: true } }));
    });
    void action()
      .catch(thrownNotice)
      .then((came) => {
        stop();
        onEnd();
        asked = came?.is === "asked" ? came : null;
        put((now) => ({
          ...now,
          working: null,
          notice: came?.is === "asked" ? null : came,
          question: asked?.question ?? null,
        }));
        return doing === "changesWorksheet" ? readAgain(shownPlace(came)) : undefined;
      });
  };

  const performOn: Performer["performOn"] = (action, doing) => {
    perform(() => {
      const on = opened();
      return on === null ? Promise.resolve(null) : action(on);
    }, doing);
  };

  const visit: Performer["visit"] = (action) => {
    last = () => {
      visit(action);
    };
    void action()
      .catch(thrownNotice)
      .then((notice) => {
        if (notice !== null) put((now) => ({ ...now, notice }));
      });
  };

  return {
    perform,
    performOn,
    visit,
    retry: () => {
      last();
    },
    answer: (replace) => {
      const consented = asked?.consented;
      asked = null;
      put((now) => ({ ...now, question: null }));
      if (replace && consented !== undefined) performOn(consented, "changesWorksheet");
    },
  };
}

/** What was inserted is shown; what was updated was there, and the user may be elsewhere. */
function shownPlace(came: Came): Place | undefined {
  return came?.is === "inserted" ? came.places[0] : undefined;
}
