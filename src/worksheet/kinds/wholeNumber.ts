import { decimal } from "../../dividend/decimal";
import { readOrdinal } from "../notation/ordinalNotation";
import { readState } from "../notation/stateNotation";
import { hasError, notUnderstood } from "../plainCell";
import { expecting, valueCell } from "../writing/plannedValue";
import type { Kind } from "./kind";

/** A whole number from 1 on, as a count of meetings is: 27, "27th", 第27回. */
export const wholeNumber: Kind<number> = {
  counts: null,
  read(cell, { log }) {
    if (hasError(cell, log)) return null;
    const state = readState(cell.shown);
    if (state !== null) return { state: state.state };
    const { value } = cell.content;
    const number = typeof value === "number" ? value : readOrdinal(cell.shown);
    const isCount = number !== null && Number.isInteger(number) && number > 0;
    return isCount ? { state: "given", value: number } : notUnderstood(cell, "wholeNumber", log);
  },
  write: (value) => valueCell({ is: "number", number: decimal(String(value)) }, String(value)),
  offer: (cell) => expecting(cell, "wholeNumber"),
};
