import type { Language } from "../../dividend/language";
import type { PaneState, ShownParts, Theme } from "./pane";

export const allShown: ShownParts = { notes: true, optional: true, papers: true };

/** The pane before anything is known but the system's language and colours. */
export function startState(
  language: Language,
  theme: Theme,
  shown: ShownParts = allShown,
): PaneState {
  return {
    language,
    theme,
    tab: "checks",
    worksheet: { is: "starting" },
    working: null,
    notice: null,
    question: null,
    draft: false,
    returned: { is: "none" },
    correction: null,
    begun: null,
    page: null,
    filling: false,
    shown,
    trial: null,
  };
}
