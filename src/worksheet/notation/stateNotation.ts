import type { State } from "../../dividend/fact";
import { noteMarksAtEnds } from "./noteMark";
import { longestNotation, lookupKey } from "./width";

/** Every dash in use for "nothing to show", hyphen to the Japanese prolonged sound mark. */
const dashes = "-‐‑‒–—―−─━ーｰ－﹣";

const plainNumber = /^\d[\d,.]*$/u;
const dashOnly = new RegExp(`^[${dashes}]+$`, "u");

const stateWords: ReadonlyMap<string, State> = new Map(
  (
    [
      ["n/a", "notApplicable"],
      ["notapplicable", "notApplicable"],
      ["該当なし", "notApplicable"],
      ["undetermined", "undetermined"],
      ["undecided", "undetermined"],
      ["tobedetermined", "undetermined"],
      ["tobeannounced", "undetermined"],
      ["tobedecided", "undetermined"],
      ["notyetdetermined", "undetermined"],
      ["notyetdecided", "undetermined"],
      ["yettobedetermined", "undetermined"],
      ["yettobedecided", "undetermined"],
      ["notdetermined", "undetermined"],
      ["tba", "undetermined"],
      ["tbd", "undetermined"],
      ["未定", "undetermined"],
      ["none", "none"],
      ["nodividend", "none"],
      ["nodividends", "none"],
      ["nofindiv", "none"],
      ["nil", "none"],
      ["無配", "none"],
      ["なし", "none"],
      ["無し", "none"],
    ] as const
  ).map(([word, state]) => [word, state]),
);

/** What a dash or a full-width blank becomes where a page's encoding was mistaken. */
const garbled: ReadonlyMap<string, State> = new Map([
  ["'•", "notApplicable"],
  ["â€•", "notApplicable"],
  ["â€“", "notApplicable"],
  ["â€”", "notApplicable"],
  ["âˆ’", "notApplicable"],
  ["ï¼", "notApplicable"],
  ["ã€€", "blank"],
]);

export interface StateReading {
  readonly state: State;
  /** The characters are what a wrong encoding made of the dash or blank that was meant. */
  readonly garbled: boolean;
}

/**
 * The state a cell's text stands for: "" is blank, a dash of any kind or "N/A" not applicable, 未定 or
 * "TBA" undetermined, 無配 none. Footnote marks may stand beside it. Null for any other text; a zero is
 * a number here, and whoever reads an amount knows that it means none.
 */
export function readState(text: string): StateReading | null {
  const trimmed = text.trim();
  if (trimmed.length > longestNotation || plainNumber.test(trimmed)) return null;
  const broken = garbled.get(trimmed);
  if (broken !== undefined) return { state: broken, garbled: true };
  const state = plainState(trimmed) ?? plainState(noteMarksAtEnds(trimmed).rest);
  return state === null ? null : { state, garbled: false };
}

function plainState(text: string): State | null {
  // 円 銭 above a dash, as the first figure of a column has it.
  const key = lookupKey(text).replace(/^円銭(?=.)/u, "");
  if (key === "") return "blank";
  if (dashOnly.test(key)) return "notApplicable";
  return stateWords.get(key) ?? stateWords.get(key.replace(/(?<=^tb[ad])\d$/u, "")) ?? null;
}
