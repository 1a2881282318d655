import type { Settlement } from "../../src/dividend/settlement";

/** A reason as someone gives it in the pane. */
export function said(reason: string): Settlement {
  return { reason, by: "S. Kitamura", on: "2019-05-21" };
}
