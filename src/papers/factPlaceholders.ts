import { type Announcement, columnOf } from "../dividend/announcement";
import { currentYearRow } from "../dividend/currentYear";
import { type CellAddress, a1 } from "../dividend/fact";
import { type Period, periods } from "../dividend/fiscalYear";
import type { OtherRow, Placeholder, PlaceholderName } from "../dividend/placeholder";
import type { Language } from "../dividend/language";
import { previousYearRow } from "../release/compose/printedFigures";
import { dividendLabels } from "../worksheet/labels";
import { textParts } from "../worksheet/placeholder";

/** What a text may ask for that stands in a cell. */
export type PlaceholdersAt = (cell: CellAddress) => readonly Placeholder[];

const ofPeriod: Readonly<Record<Period, PlaceholderName>> = {
  firstQuarter: "first quarter dividend",
  interim: "interim dividend",
  thirdQuarter: "third quarter dividend",
  yearEnd: "year-end dividend",
  total: "annual dividend",
};

/** Which placeholders are filled from which cell: those of the common (first) share class, as a release prints them. */
export function placeholdersAt(announcement: Announcement): PlaceholdersAt {
  const known = new Map<string, Placeholder[]>();
  const add = (at: { readonly cell: CellAddress } | undefined, name: Placeholder) => {
    if (at === undefined) return;
    const names = known.get(a1(at.cell)) ?? [];
    known.set(a1(at.cell), [...names, name]);
  };
  const { decision, classes } = announcement;
  const [first] = classes;
  const decided = first && columnOf(first, "decided");
  const forecast = first && columnOf(first, "forecast");
  const previous = first && columnOf(first, "previous");
  add(decision.releaseDate, "release date");
  add(decision.boardMeetingDate, "board meeting date");
  add(decision.meetingDate, "meeting date");
  add(decision.meetingNumber, "meeting number");
  add(decision.fiscalYearEnd, "fiscal year end");
  add(decided?.recordDate, "record date");
  add(decided?.effectiveDate, "effective date");
  add(decided?.dividendPerShare, "dividend per share");
  add(decided?.total, "total");
  add(decided?.sharesEntitled, "shares entitled");
  add(decided?.sharesIssued, "sharesIssued");
  add(decided?.treasuryShares, "treasuryShares");
  add(decided?.trustShares, "trustShares");
  for (const { part, amount } of decided?.parts ?? []) add(amount, part);
  add(first?.grandTotal, "grandTotal");
  add(forecast?.announcedOn, "forecast date");
  add(forecast?.dividendPerShare, "forecast dividend");
  add(previous?.dividendPerShare, "previous dividend");
  add(previous?.total, "previous total");
  const now = currentYearRow(announcement);
  for (const period of periods) add(now?.cells[period], ofPeriod[period]);
  add(previousYearRow(announcement)?.cells.total, "previous annual dividend");
  return (cell) => known.get(a1(cell)) ?? [];
}

/** A placeholder as it is typed, by the label of its row where it has no other name; null where none is read as it. */
export function typedPlaceholder(name: Placeholder, language: Language): string | null {
  const typed = `{{${labelOf(name, language) ?? name}}}`;
  const [part, ...others] = textParts(typed);
  const isRead = part?.is === "placeholder" && part.name === name && others.length === 0;
  return isRead ? typed : null;
}

const rows: Readonly<Partial<Record<Placeholder, (language: Language) => string | undefined>>> =
  Object.fromEntries(
    (
      [
        "ordinary",
        "commemorative",
        "special",
        "sharesIssued",
        "treasuryShares",
        "trustShares",
        "grandTotal",
      ] as const satisfies readonly OtherRow[]
    ).map((row) => [row, (language: Language) => dividendLabels[row][language][0]]),
  );

function labelOf(name: Placeholder, language: Language): string | undefined {
  return rows[name]?.(language);
}
