import type { FactIn, SectionName } from "../../dividend/facts";
import { type Language, languages } from "../../dividend/language";
import type { Beginning } from "./beginning";

type Row = FactIn<SectionName>;

const always: readonly Row[] = [
  "name",
  "shortName",
  "listing",
  "releaseDate",
  "notice",
  "kind",
  "fiscalYearEnd",
];

const ofDividend: readonly Row[] = [
  "announcedOn",
  "recordDate",
  "dividendPerShare",
  "sharesIssued",
  "treasuryShares",
  "total",
  "effectiveDate",
  "resource",
  "totalsIn",
  "rounding",
  "decidedBy",
  "reason",
];

const ofMeeting: readonly Row[] = ["meetingNumber", "meetingDate", "meetingPlace"];

/** What the head of a Japanese notice holds, and what an English one has around its words. */
const ofLanguage: Readonly<Record<Language, readonly Row[]>> = {
  en: ["place", "contact"],
  ja: ["representative", "inquiries"],
};

/**
 * The rows that a worksheet so begun needs, whatever its sections: what a release says of every dividend, what its
 * notice, its deciding body and its languages add. All else has a default, or most worksheets do without it. Each row
 * has the languages that its text has a row of its own for; none where the worksheet is of one language.
 */
export function neededRows(beginning: Beginning): ReadonlyMap<string, readonly Language[]> {
  const { language, bilingual = false, notice = "dividend", decidedBy, classes = [] } = beginning;
  const isRevision = notice === "revision";
  const outputs = bilingual ? languages : [language];
  const inAll: readonly Row[] = [
    ...always,
    ...(isRevision ? [] : ofDividend),
    ...(classes.length > 0 && !isRevision ? (["grandTotal"] as const) : []),
    ...(isRevision || decidedBy === "boardOfDirectors" ? [] : ofMeeting),
    ...(notice === "dividend" ? [] : (["revisionReason"] as const)),
  ];
  return new Map<string, readonly Language[]>([
    ...inAll.map((row) => [row, bilingual ? languages : []] as const),
    ...outputs.flatMap((each) =>
      ofLanguage[each].map((row) => [row, bilingual ? [each] : []] as const),
    ),
  ]);
}
