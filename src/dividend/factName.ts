import { type FactIn, plainSections } from "./facts";

/** The sections whose rows sentences speak of. */
export const sectionsOfNames = [
  ...plainSections,
  "announcement",
  "presentation",
  "dividend",
  "distributable",
  "results",
  "text",
] as const;

/** A row of the worksheet that sentences speak of. */
export type RowName = FactIn<(typeof sectionsOfNames)[number]>;

/** A fact that a rule or the release can find missing; what it is called stands with each language. */
export type FactName =
  | RowName
  | "dividendParts"
  | "shareClass"
  | "decidedColumn"
  | "forecastColumn"
  | "previousColumn"
  | "distributableFigures"
  | "annualDividend"
  | "firstQuarterDividend"
  | "interimDividend"
  | "thirdQuarterDividend"
  | "yearEndDividend"
  | "previousAnnualDividend"
  | "forecastDividend"
  | "previousDividend"
  | "previousTotal"
  | "previousForecast"
  | "revisedForecast"
  | "annualTable"
  | "annualTotal"
  | "annualPart"
  | "currentYearRow"
  | "previousYearRow"
  | "forecastRow"
  | "paidMark"
  | "text"
  | "secondLanguage"
  | "earlierWorksheet"
  | "holidays"
  | "unreadCell";
