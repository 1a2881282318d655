import { type Amount, type Unit, exactAmount } from "../../src/dividend/amount";
import type { AnnualRow } from "../../src/dividend/annual";
import type { TextSection } from "../../src/dividend/announcement";
import type { CivilDate } from "../../src/dividend/civilDate";
import type { Resource, SplitRatio } from "../../src/dividend/column";
import { decimal, decimalPlaces } from "../../src/dividend/decimal";
import type { CellAddress, Entry, Fact, Stated } from "../../src/dividend/fact";
import type { Presentation } from "../../src/dividend/presentation";

/**
 * A cell as a test writes it: "" for blank, "-" for not applicable, "undetermined", "none", else a value
 * ("13.50", "608 million", "13.50 (paid)", "10.25 (*1)", "128,232,000 as upper limit", "2019-03-31",
 * "2 for 1"). null: the worksheet has no such row.
 */
export type Written = string | null;

export type ColumnRow =
  | "announcedOn"
  | "recordDate"
  | "dividendPerShare"
  | "sharesIssued"
  | "treasuryShares"
  | "trustShares"
  | "sharesEntitled"
  | "total"
  | "effectiveDate"
  | "resource"
  | "splitRatio"
  | "splitEffectiveDate"
  | "shareBasis"
  | "dividendPerShareAsPaid";

export type ColumnWritten = Partial<Record<ColumnRow, Written>> & {
  /** "ordinary": "96" or, with a name, "commemorative (50th anniversary)": "14". */
  parts?: Record<string, string>;
  sameAsLeft?: boolean;
  notes?: string[];
};

export interface AnnualWritten {
  /** The fiscal year's last day; null: the label names none. */
  year: string | null;
  yearFrom?: AnnualRow["yearFrom"];
  forecast?: AnnualRow["forecast"];
  announcedOn?: string;
  label?: string;
  wording?: AnnualRow["wording"];
  firstQuarter?: string;
  interim?: string;
  thirdQuarter?: string;
  yearEnd?: string;
  total?: string;
}

export type DecisionWritten = Partial<
  Record<
    | "releaseDate"
    | "kind"
    | "fiscalYearEnd"
    | "decidedBy"
    | "boardMeetingDate"
    | "meetingNumber"
    | "meetingDate"
    | "distributableAmount"
    | "fiscalYearChanged",
    Written
  >
>;

export interface ClassWritten {
  name?: string | null;
  decided?: ColumnWritten | null;
  forecast?: ColumnWritten | null;
  previous?: ColumnWritten | null;
  grandTotal?: Written;
  previousGrandTotal?: Written;
}

export interface AnnouncementWritten extends ClassWritten {
  decision?: DecisionWritten;
  presentation?: Partial<Presentation>;
  /** Sections "Dividend: NAME" after the first. */
  furtherClasses?: ClassWritten[];
  /** Replaces the annual rows. */
  annual?: AnnualWritten[] | null;
  text?: TextSection;
}

export function entry<T>(text: string, read: (text: string) => T, cell: CellAddress): Entry<T> {
  return fact(stated(text, read), cell, text);
}

function stated<T>(text: string, read: (text: string) => T): Stated<T> {
  if (text === "") return { state: "blank" };
  if (text === "-") return { state: "notApplicable" };
  if (text === "undetermined" || text === "none") return { state: text };
  return { state: "given", value: read(text) };
}

export function fact<T>(value: T, cell: CellAddress, shown: string): Fact<T> {
  return { value, cell, shown, cellNumber: null };
}

/** The date of an ISO text. */
export function day(iso: string): CivilDate {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return { year, month, day: date };
}

const unitWords: readonly (readonly [string, Unit])[] = [
  ["hundred million", "hundredMillion"],
  ["ten thousand", "tenThousand"],
  ["thousand", "thousand"],
  ["million", "million"],
  ["billion", "billion"],
];

/** The amount of a text such as "608 million", "13.50 (paid)" or "10.25 (*1)". */
export function amount(text: string): Amount {
  const digits = /-?[\d,]+(\.\d+)?/.exec(text)?.[0].replace(/,/g, "");
  if (digits === undefined) throw new Error(`No amount: ${text}`);
  const unit = unitWords.find(([word]) => text.includes(word))?.[1];
  const number = decimal(digits);
  return {
    ...exactAmount(number, Math.max(decimalPlaces(number), digits.split(".")[1]?.length ?? 0)),
    ...(unit !== undefined && { unit, unitFrom: "cell" }),
    paid: text.includes("(paid)"),
    upperLimit: text.includes("upper limit"),
    marks: text.match(/\(\*\d+\)/g) ?? [],
  };
}

export function resource(text: string): Resource {
  return text === "retainedEarnings" || text === "capitalSurplus"
    ? { is: text }
    : { is: "other", text };
}

export function ratio(text: string): SplitRatio {
  const [to = "1", from = "1"] = text.split(" for ");
  return { to: decimal(to), from: decimal(from) };
}
