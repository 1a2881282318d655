import { digitsOf } from "../../dividend/decimal";
import type { SplitRatio } from "../../dividend/factValues";
import { readSplitRatio } from "../notation/splitRatioNotation";
import { readState } from "../notation/stateNotation";
import { hasError, notUnderstood } from "../plainCell";
import { expecting, textCell } from "../writing/plannedValue";
import type { Kind } from "./kind";
import { usageIn } from "../../languages/usageIn";

export const splitRatio: Kind<SplitRatio> = {
  counts: null,
  read(cell, { log }) {
    if (hasError(cell, log)) return null;
    const state = readState(cell.shown);
    if (state !== null) return { state: state.state };
    const ratio = readSplitRatio(cell.shown);
    return ratio === null
      ? notUnderstood(cell, "splitRatio", log)
      : { state: "given", value: ratio };
  },
  write: ({ to, from }, language) =>
    textCell(usageIn(language).splitRatio(digitsOf(to), digitsOf(from))),
  offer: (cell) => expecting(cell, "splitRatio"),
};
