import type { CivilDate } from "../../../dividend/civilDate";
import type { DecidingBody, Notice } from "../../../dividend/factValues";
import { type DividendKind, type Period, usualRecordDate } from "../../../dividend/fiscalYear";
import type { Language } from "../../../dividend/language";
import { readDate } from "../../../worksheet/notation/dateNotation";
import type { Beginning } from "../../../worksheet/writing/beginning";
import { dateCell } from "../../../worksheet/writing/plannedValue";
import { today } from "./today";

/** What the form holds. */
export interface Asked {
  readonly notice: Notice;
  readonly kind: DividendKind;
  readonly decidedBy: DecidingBody;
  readonly releasedIn: Language | "both";
  readonly periods: readonly Period[];
  /** Names, parted by commas. */
  readonly classes: string;
  /** As typed. */
  readonly fiscalYearEnd: string;
  readonly writesToday: boolean;
  readonly writesRecordDate: boolean;
}

/** The form as it opens: what most notices are, and nothing that would be written by itself. */
export function askedOfNew(language: Language): Asked {
  return {
    notice: "dividend",
    kind: "yearEnd",
    decidedBy: "shareholdersMeeting",
    releasedIn: language,
    periods: ["interim", "yearEnd"],
    classes: "",
    fiscalYearEnd: "",
    writesToday: false,
    writesRecordDate: false,
  };
}

/** The day a text names; null where it names none, or one that can be read in two ways. */
export function readDay(text: string): CivilDate | null {
  const reading = readDate(text.trim());
  return reading?.is === "date" ? reading.date : null;
}

/** The dates that may be written at once, as they would stand in the sheet; null for one that is not known. */
export function offeredDates(
  asked: Asked,
  language: Language,
): { readonly releaseDate: string; readonly recordDate: string | null } {
  const usual = usualOf(asked);
  return {
    releaseDate: dateCell(today(), language).text,
    recordDate: usual && dateCell(usual, language).text,
  };
}

function usualOf({ notice, kind, fiscalYearEnd }: Asked): CivilDate | null {
  const end = readDay(fiscalYearEnd);
  return end === null || notice === "revision" ? null : usualRecordDate(kind, end);
}

/** The worksheet that is asked for: its labels in the pane's language, or in that of its only release. */
export function begunBy(asked: Asked, language: Language): Beginning {
  const { notice, kind, decidedBy, releasedIn, periods, classes } = asked;
  const end = readDay(asked.fiscalYearEnd);
  const recordDate = asked.writesRecordDate ? usualOf(asked) : null;
  return {
    language: releasedIn === "both" ? language : releasedIn,
    bilingual: releasedIn === "both",
    onlyNeeded: true,
    notice,
    kind,
    decidedBy,
    periods,
    classes: classes.split(/[,、，]/u).flatMap((name) => name.trim() || []),
    dates: {
      ...(asked.writesToday && { releaseDate: today() }),
      ...(end && { fiscalYearEnd: end }),
      ...(recordDate && { recordDate }),
    },
  };
}
