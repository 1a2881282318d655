import type { Amount } from "./amount";
import type { AnnualTable } from "./annual";
import type { CivilDate } from "./civilDate";
import type { ColumnRole, DividendColumn } from "./column";
import type { CellAddress, CellRange, Entry, Fact } from "./fact";
import type { DividendKind } from "./fiscalYear";
import type { PerLanguage } from "./language";
import type { Presentation } from "./presentation";
import type { TypedTerms } from "./terms";

/**
 * A dividend announcement as one worksheet states it: every fact with the cell it came from. A fact the
 * worksheet has no row for is absent; one whose cell is empty is there, in the state "blank".
 */
export interface Announcement {
  /** The name of the sheet it was read from. */
  readonly sheet: string;
  readonly range: CellRange;
  readonly company: Company;
  readonly decision: Decision;
  readonly presentation: Presentation;
  /** Share classes in the order of their sections; the first is the common (unnamed) one if there is one. */
  readonly classes: readonly ShareClass[];
  readonly annual: AnnualTable;
  readonly text: TextSection;
  /** Absent where the worksheet changes none. */
  readonly terms?: TypedTerms;
}

export interface Company {
  readonly name?: PerLanguage<Fact<string>>;
  readonly shortName?: PerLanguage<Fact<string>>;
  readonly listing?: PerLanguage<Fact<string>>;
  readonly place?: PerLanguage<Fact<string>>;
  readonly representative?: PerLanguage<Fact<string>>;
  readonly inquiries?: PerLanguage<Fact<string>>;
}

export type DecidingBody = "shareholdersMeeting" | "boardOfDirectors";

/** The section "Announcement" (開示): when, of what, and by whom it was decided. */
export interface Decision {
  readonly releaseDate?: Entry<CivilDate>;
  readonly kind?: Entry<DividendKind>;
  /** End of the fiscal year the dividend belongs to. */
  readonly fiscalYearEnd?: Entry<CivilDate>;
  /** How the issuer names that year ("FY2018"); default: by the calendar year it starts in. */
  readonly fiscalYearLabel?: PerLanguage<Fact<string>>;
  readonly decidedBy?: Entry<DecidingBody>;
  readonly boardMeetingDate?: Entry<CivilDate>;
  readonly meetingNumber?: Entry<number>;
  readonly meetingDate?: Entry<CivilDate>;
  readonly meetingPlace?: PerLanguage<Fact<string>>;
  readonly distributableAmount?: Entry<Amount>;
  /** This or the previous fiscal year is not twelve months. */
  readonly fiscalYearChanged?: Entry<boolean>;
}

/** One section "Dividend" (配当の内容): what one class of shares gets. */
export interface ShareClass {
  /** The name in "Dividend: NAME"; null for the plain section, common shares. */
  readonly name: string | null;
  readonly heading: CellAddress;
  readonly columns: readonly DividendColumn[];
  /** Total over all classes, in the first class's section. */
  readonly grandTotal?: Entry<Amount>;
}

/** The share class's column of that role; undefined where its section has none. */
export function columnOf(shareClass: ShareClass, role: ColumnRole): DividendColumn | undefined {
  return shareClass.columns.find((column) => column.role === role);
}

export type TextBlockName =
  "banner" | "headline" | "lead" | "approval" | "reason" | "notes" | "about" | "contact";

export const textBlockNames: readonly TextBlockName[] = [
  "banner",
  "headline",
  "lead",
  "approval",
  "reason",
  "notes",
  "about",
  "contact",
];

/** Paragraphs as typed, placeholders still in double braces. */
export type TextSection = Readonly<
  Partial<Record<TextBlockName, PerLanguage<readonly Fact<string>[]>>>
>;
