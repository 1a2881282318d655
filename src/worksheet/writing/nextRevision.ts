import type { Announcement } from "../../dividend/announcement";
import type { AnnualRow, AnnualTable } from "../../dividend/annual";
import type { CivilDate } from "../../dividend/civilDate";
import { givenValue, stateOf } from "../../dividend/fact";
import { languageOf } from "../../dividend/language";
import { revisionIn } from "../../dividend/notice";
import { usageIn } from "../../languages/usageIn";
import { type AnnualRowLabel, annualRowLabels } from "./annualRowLabels";

/**
 * The worksheet of the next revision in the same fiscal year: the revised forecast is the latest one now, announced
 * on the day of this notice, and what it becomes is left blank.
 */
export function nextRevision(announcement: Announcement): Announcement {
  const { releaseDate, boardMeetingDate, correctionDate, correctionReason, ...decision } =
    announcement.decision;
  const released = givenValue(releaseDate);
  const { annual, classAnnuals } = announcement;
  return {
    ...announcement,
    sheet: `${announcement.sheet.slice(0, 29)} +`,
    decision,
    annual: withLatestForecast(annual, released),
    ...(classAnnuals && {
      classAnnuals: classAnnuals.map(({ name, table }) => ({
        name,
        table: withLatestForecast(table, released),
      })),
    }),
  };
}

function withLatestForecast(table: AnnualTable, released: CivilDate | null): AnnualTable {
  const revision = revisionIn(table);
  if (revision === null) return table;
  const { previous, revised } = revision;
  const rows = table.rows.map((row): AnnualRow => {
    if (row === revised) return { ...row, ...named(row, "revisedForecast", null), cells: {} };
    if (row !== previous) return row;
    return {
      ...row,
      ...named(row, "previousForecast", released),
      cells: latest(previous, revised),
    };
  });
  return { ...table, rows };
}

/** The revised figure of each period; where a dash or nothing says that it was not revised, the one before. */
function latest(previous: AnnualRow, revised: AnnualRow): AnnualRow["cells"] {
  const kept = Object.entries(previous.cells);
  const changed = Object.entries(revised.cells).filter(
    ([, entry]) => !["blank", "notApplicable"].includes(stateOf(entry)),
  );
  return Object.fromEntries([...kept, ...changed]);
}

function named(
  { label }: AnnualRow,
  forecast: AnnualRowLabel,
  announcedOn: CivilDate | null,
): Pick<AnnualRow, "label" | "announcedOn"> {
  const language = languageOf(label.value);
  const plain = annualRowLabels[language][forecast];
  const value =
    announcedOn === null ? plain : `${plain}${usageIn(language).announcedOn(announcedOn)}`;
  return { label: { ...label, value, shown: value }, announcedOn };
}
