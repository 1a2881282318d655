import type { Workbook } from "./workbook";

/** Excel's names for a reference to nothing, by its display language. */
const REFERENCE_ERRORS: Readonly<Record<string, string>> = {
  de: "#BEZUG!",
  es: "#¡REF!",
  it: "#RIF!",
  nl: "#VERW!",
  sv: "#REFERENS!",
};

/** How a date in the short format of the system (format 14) shows, by region. */
const SHORT_DATES: Readonly<Record<string, string>> = {
  "en-US": "m/d/yyyy",
  "en-GB": "dd/mm/yyyy",
  "ja-JP": "yyyy/m/d",
  "de-DE": "dd.mm.yyyy",
};

/** Lets a workbook show what depends on region and language as Excel there does. */
export function settleIn(workbook: Workbook, region: string, displayLanguage: string): void {
  workbook.engine.look.shortDate = SHORT_DATES[region] ?? "m/d/yyyy";
  workbook.referenceError = REFERENCE_ERRORS[displayLanguage.slice(0, 2)] ?? "#REF!";
}
