import type { CivilDate } from "../dividend/civilDate";
import { type Entry, givenValue } from "../dividend/fact";
import { dateText } from "../languages/dates";
import { figureCell } from "./cells";
import type { PlanCell } from "./plan";
import { followingState } from "./stateCell";
import type { TableStyle } from "./tableStyle";
import { usageIn } from "../languages/usageIn";

/** The cell of a date: a number under a format that prints it in the language; a state is text. */
export function dateCell(entry: Entry<CivilDate> | undefined, style: TableStyle): PlanCell {
  const { language, presentation, terms } = style;
  const format = usageIn(language).dateFormat;
  const empty = presentation.emptyText;
  if (entry === undefined)
    return figureCell({ is: "text", text: empty }, empty, format, null, null);
  const date = givenValue(entry);
  if (date !== null) {
    const formula = entry.cellNumber === null ? null : [entry.cell];
    return figureCell({ is: "date", date }, dateText(date, language), format, formula, entry.cell);
  }
  const state = entry.value.state === "given" ? "blank" : entry.value.state;
  const text = state === "undetermined" ? terms.undetermined : empty;
  return followingState(entry, state, text, format, empty);
}

/**
 * The record date of the forecast column where the worksheet says "Same as left": the decided column's
 * date, or the language's own words for it (同左).
 */
export function sameAsLeftCell(
  entry: Entry<CivilDate>,
  decided: Entry<CivilDate> | undefined,
  style: TableStyle,
): PlanCell {
  const words = style.terms.sameAsLeft;
  if (words === null) return { ...dateCell(decided ?? entry, style), source: entry.cell };
  const format = usageIn(style.language).dateFormat;
  return followingState(entry, "notApplicable", words, format, style.presentation.emptyText);
}
