import { type DistributableFigure, distributableFigureNames } from "./distributable/figures";
import type { RowName } from "./factName";

/** What a text of the worksheet may hold in double braces, as `{{record date}}`; in the order they are listed to users. */
const placeholderNames = [
  "name",
  "short name",
  "listing",
  "place",
  "release date",
  "kind",
  "fiscal year",
  "record date",
  "dividend per share",
  "total",
  "effective date",
  "resource",
  "meeting number",
  "meeting date",
  "meeting place",
  "forecast date",
  "annual dividend",
  "first quarter dividend",
  "interim dividend",
  "third quarter dividend",
  "year-end dividend",
  "forecast dividend",
  "previous dividend",
  "previous annual dividend",
  "previous total",
  "increase from forecast",
  "increase from previous year",
  "annual increase",
  "fiscal year end",
  "previous fiscal year",
  "board meeting date",
  "shares entitled",
  "previous forecast",
  "revised forecast",
  "representative",
  "inquiries",
] as const;

export type PlaceholderName = (typeof placeholderNames)[number];

/** The rows that a text asks for by their label under a placeholder's own name. */
const nameOfRow: Readonly<Partial<Record<RowName, PlaceholderName>>> = {
  name: "name",
  shortName: "short name",
  listing: "listing",
  place: "place",
  representative: "representative",
  inquiries: "inquiries",
  releaseDate: "release date",
  kind: "kind",
  fiscalYearEnd: "fiscal year end",
  fiscalYearLabel: "fiscal year",
  boardMeetingDate: "board meeting date",
  meetingNumber: "meeting number",
  meetingDate: "meeting date",
  meetingPlace: "meeting place",
  announcedOn: "forecast date",
  recordDate: "record date",
  dividendPerShare: "dividend per share",
  sharesEntitled: "shares entitled",
  total: "total",
  effectiveDate: "effective date",
  resource: "resource",
};

const otherRows = [
  "decidedBy",
  "distributableAmount",
  "correctionDate",
  "correctionReason",
  "ordinary",
  "commemorative",
  "special",
  "sharesIssued",
  "treasuryShares",
  "trustShares",
  "grandTotal",
  "splitRatio",
  "splitEffectiveDate",
  "dividendPerShareAsPaid",
  "exDividendDate",
  "lastDayWithRights",
  "asOf",
  "earningsPerShare",
  "netAssetsAtBeginning",
  "netAssetsAtEnd",
] as const satisfies readonly RowName[];

/** A row whose only placeholder is its own label. */
export type OtherRow = (typeof otherRows)[number] | DistributableFigure;

export type Placeholder = PlaceholderName | OtherRow;

export function isDistributableFigure(name: string): name is DistributableFigure {
  return distributableFigureNames.some((each) => each === name);
}

export function isOtherRow(name: string): name is OtherRow {
  return otherRows.some((each) => each === name) || isDistributableFigure(name);
}

/** What a text asks for by the label of a row; null for settings and whatever else is no fact to print. */
export function placeholderOfRow(row: RowName): Placeholder | null {
  return nameOfRow[row] ?? (isOtherRow(row) ? row : null);
}

/** The placeholder a text between double braces names, whatever its case, width and spaces; null if it names none. */
export function placeholderName(text: string): PlaceholderName | null {
  const key = keyOf(text);
  return placeholderNames.find((name) => keyOf(name) === key) ?? null;
}

/** A hyphen may be a blank. */
function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s‐-]+/gu, " ")
    .trim();
}
