import type { Language } from "../../dividend/language";
import type { PaneState, Theme } from "./pane";

/** The pane before anything is known but the system's language and colours. */
export function startState(language: Language, theme: Theme): PaneState {
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
    begun: null,
    trial: null,
  };
}
