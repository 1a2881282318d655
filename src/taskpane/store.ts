import type { PaneState } from "./state/pane";

/** Holds the pane's state; views listen, the controller puts new states in. */
export interface Store {
  readonly state: () => PaneState;
  readonly put: (change: (state: PaneState) => PaneState) => void;
  readonly listen: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    put: (change) => {
      state = change(state);
      listeners.forEach((listener) => {
        listener();
      });
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
