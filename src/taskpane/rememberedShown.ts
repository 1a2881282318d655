import type { ShownParts } from "./state/pane";
import { allShown } from "./state/start";

const key = "dividend-tables.shown";

/** What was chosen to be shown before; all where nothing was, or where the host keeps nothing for a page. */
export function rememberedShown(): ShownParts {
  try {
    const hidden = (localStorage.getItem(key) ?? "").split(" ");
    const isShown = (part: keyof ShownParts) => !hidden.includes(part);
    return { notes: isShown("notes"), optional: isShown("optional"), papers: isShown("papers") };
  } catch {
    return allShown;
  }
}

/** Keeps the choice for the next time, where the host keeps anything. */
export function rememberShown(shown: ShownParts): void {
  try {
    const hidden = Object.entries(shown).flatMap(([part, isShown]) => (isShown ? [] : [part]));
    localStorage.setItem(key, hidden.join(" "));
  } catch {
    // Storage may be shut off for a page in a frame; the choice then holds until the pane is closed.
  }
}
