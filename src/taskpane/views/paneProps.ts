import type { PaneActions, PaneState, Reading, ReturnedDraft } from "../state/pane";

export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What stands in a panel. */
export interface ViewProps extends PaneProps {
  /** Moves the focus to the panel, when what had it is about to go. */
  readonly keepFocus: () => void;
}

/** A view of a worksheet that was read. */
export interface ReadingProps extends ViewProps {
  readonly reading: Reading;
}

/** A view of a draft that was compared with it. */
export interface ComparedProps extends ReadingProps {
  readonly returned: Extract<ReturnedDraft, { is: "compared" }>;
}
