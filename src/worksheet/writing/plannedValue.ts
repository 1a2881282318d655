import { type CivilDate, isoDate } from "../../dividend/civilDate";
import { serialOfDate } from "../../dividend/excelSerial";
import type { Entry, State } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { Spellings } from "../labels";
import type { Expectation } from "../readingProblem";
import type { PlannedCell, PlannedContent } from "./worksheetPlan";
import { usageIn } from "../../languages/usageIn";

const stateWords: Record<Language, Record<State, string>> = {
  en: { blank: "", notApplicable: "-", undetermined: "Undetermined", none: "None" },
  ja: { blank: "", notApplicable: "-", undetermined: "未定", none: "無配" },
};

export function valueCell(content: PlannedContent, text: string): PlannedCell {
  const nothing = { choices: null, choicesOnly: false, expects: null } as const;
  return { content, text, numberFormat: "General", role: "value", ...nothing };
}

export function textCell(text: string): PlannedCell {
  return text === "" ? emptyValue : valueCell({ is: "text", text }, text);
}

const emptyValue: PlannedCell = valueCell({ is: "empty" }, "");

/** A cell with a section's, a column's or a row's name. */
export function nameCell(text: string, role: "section" | "heading" | "label"): PlannedCell {
  return { ...textCell(text), role };
}

/** A date as a number in the language's format; one before Excel's calendar as text. */
export function dateCell(date: CivilDate, language: Language): PlannedCell {
  if (serialOfDate(date, "1900") === null) return textCell(isoDate(date));
  const usage = usageIn(language);
  const cell = valueCell({ is: "date", date }, usage.typedDate(date));
  return { ...cell, numberFormat: usage.typedDateFormat };
}

/** The cell of an entry: its value as `write` writes it, its state in a word, nothing where it is absent. */
export function entryCell<T>(
  entry: Entry<T> | undefined,
  language: Language,
  write: (value: T) => PlannedCell,
): PlannedCell {
  if (entry === undefined) return emptyValue;
  return entry.value.state === "given"
    ? write(entry.value.value)
    : textCell(stateWords[language][entry.value.state]);
}

/** The cell with a format of its own only where it holds nothing yet. */
export function withFormat(cell: PlannedCell, numberFormat: string): PlannedCell {
  return cell.content.is === "empty" ? { ...cell, numberFormat } : cell;
}

/** The cell, saying what is expected of it. */
export function expecting(cell: PlannedCell, expects: Expectation): PlannedCell {
  return { ...cell, expects };
}

/** The cell, chosen from the language's own words; `only` where no other word is understood. */
export function chosenFrom<Name extends string>(
  cell: PlannedCell,
  spellings: Spellings<Name>,
  language: Language,
  only = true,
): PlannedCell {
  const choices = (Object.keys(spellings) as Name[]).map((name) => spellings[name][language][0]);
  return { ...cell, choices, choicesOnly: only };
}

/** The language's own word for one of a few. */
export function chosenCell<Name extends string>(
  name: Name,
  spellings: Spellings<Name>,
  language: Language,
): PlannedCell {
  return textCell(spellings[name][language][0]);
}
