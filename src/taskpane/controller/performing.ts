import type { Notice } from "../state/pane";
import type { Store } from "../store";
import type { Asked, Came, OpenDividend } from "./openDividend";

/** What an action may change, and so what is read again after it. */
type Changes = "workbook" | "nothing";

/** Carries out the pane's actions one at a time and says what came of each. */
export interface Performer {
  /** Does nothing while another action is under way. */
  readonly perform: (action: () => Promise<Came>, changes: Changes) => void;
  /** The same upon the open worksheet; does nothing where none is open. */
  readonly performOn: (action: (on: OpenDividend) => Promise<Came>, changes: Changes) => void;
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
  readAgain: () => Promise<void>,
): Performer {
  let last: () => void = () => undefined;
  let asked: Asked | null = null;

  const perform: Performer["perform"] = (action, changes) => {
    if (state().working) return;
    last = () => {
      perform(action, changes);
    };
    asked = null;
    put((now) => ({ ...now, working: true, notice: null, question: null }));
    void action()
      .catch(defect)
      .then((came) => {
        asked = came?.is === "asked" ? came : null;
        put((now) => ({
          ...now,
          working: false,
          notice: came?.is === "asked" ? null : came,
          question: asked?.question ?? null,
        }));
        return changes === "workbook" ? readAgain() : undefined;
      });
  };

  const performOn: Performer["performOn"] = (action, changes) => {
    perform(() => {
      const on = opened();
      return on === null ? Promise.resolve(null) : action(on);
    }, changes);
  };

  const visit: Performer["visit"] = (action) => {
    last = () => {
      visit(action);
    };
    void action()
      .catch(defect)
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
      if (replace && consented !== undefined) performOn(consented, "workbook");
    },
  };
}

/** A defect of the product: told as such, and to the console for whoever mends it. */
function defect(error: unknown): Notice {
  console.error(error);
  const code = error instanceof Error ? error.name : "Error";
  return { is: "failed", failure: { is: "problem", problem: { is: "failed", code } } };
}
