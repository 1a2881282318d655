import type { Announcement, ShareClass } from "../../dividend/announcement";
import type { AnnualRow, AnnualTable } from "../../dividend/annual";
import type { CivilDate } from "../../dividend/civilDate";
import { columnRoles } from "../../dividend/column";
import type { Entry, Fact } from "../../dividend/fact";
import { type Period, periods } from "../../dividend/fiscalYear";
import { type Language, languages } from "../../dividend/language";
import { columnHeadings } from "../choices";
import { usualSheetName } from "../sheetName";
import { type AnnualRowLabel, annualRowLabels } from "./annualRowLabels";
import type { Beginning } from "./beginning";
import { neededRows } from "./neededRows";
import type { WorksheetPlan } from "./worksheetPlan";
import { worksheetPlan } from "./worksheetWriter";

/** The worksheet a user starts with: sections and labels, and no figure typed yet. */
export function emptyWorksheet(beginning: Beginning): WorksheetPlan {
  const { language, bilingual, onlyNeeded = false } = beginning;
  return worksheetPlan(emptyAnnouncement(beginning), {
    language,
    complete: true,
    ...(bilingual === true && { texts: languages }),
    ...(onlyNeeded && { only: neededRows(beginning) }),
  });
}

const nowhere = { row: 0, column: 0 };

function fact<T>(value: T, shown = ""): Fact<T> {
  return { value, cell: nowhere, shown, cellNumber: null };
}

function given<T>(value: T): Entry<T> {
  return fact({ state: "given", value });
}

function emptyAnnouncement(beginning: Beginning): Announcement {
  const { language, notice, kind, decidedBy, dates = {}, classes = [] } = beginning;
  const { releaseDate, fiscalYearEnd, recordDate } = dates;
  return {
    sheet: usualSheetName[language],
    range: { first: nowhere, last: nowhere },
    company: {},
    decision: {
      ...(releaseDate && { releaseDate: given(releaseDate) }),
      ...(notice && { notice: given(notice) }),
      ...(kind && { kind: given(kind) }),
      ...(fiscalYearEnd && { fiscalYearEnd: given(fiscalYearEnd) }),
      ...(decidedBy && notice !== "revision" && { decidedBy: given(decidedBy) }),
    },
    presentation: {
      currency: "JPY",
      market: "japan",
      amountStyle: null,
      totalsIn: null,
      rounding: null,
      emptyText: "-",
      typed: {},
    },
    classes:
      notice === "revision"
        ? []
        : [null, ...classes].map((name) => emptyClass(name, language, recordDate)),
    annual: emptyAnnual(beginning),
    // A notice on the forecast alone says of each class what its annual table does.
    ...(notice === "revision" &&
      classes.length > 0 && {
        classAnnuals: classes.map((name) => ({ name, table: emptyAnnual(beginning) })),
      }),
    text: {},
    ...(beginning.onlyNeeded === true ? {} : emptySections),
  };
}

/** The sections a worksheet may do without, with no figure in them. */
export const emptySections = {
  distributable: { heading: nowhere, figures: {} },
  results: { heading: nowhere, columns: { current: {}, previous: {}, forecast: {} } },
} as const satisfies Pick<Announcement, "distributable" | "results">;

/** The two tables of a worksheet with no figure in them: the common shares' dividend, and the annual dividends. */
export function emptyTables(language: Language): {
  readonly common: ShareClass;
  readonly annual: AnnualTable;
} {
  return { common: emptyClass(null, language, undefined), annual: emptyAnnual({ language }) };
}

function emptyAnnual(beginning: Beginning): AnnualTable {
  const { language, notice } = beginning;
  return {
    heading: nowhere,
    periods: annualPeriods(beginning).map((period) => fact(period)),
    rows: annualRows(language, notice === "revision" || notice === "both"),
  };
}

/** In their order; the dividend that is announced has its own. */
function annualPeriods({ periods: chosen, kind }: Beginning): readonly Period[] {
  const wanted = new Set<string>([...(chosen ?? ["interim", "yearEnd"]), kind ?? "", "total"]);
  return periods.filter((period) => wanted.has(period));
}

function emptyClass(
  name: string | null,
  language: Language,
  recordDate: CivilDate | undefined,
): ShareClass {
  return {
    name,
    heading: nowhere,
    columns: columnRoles.map((role) => {
      const heading = columnHeadings[role][language][0];
      return {
        role,
        heading: fact(heading, heading),
        recordDateSameAsLeft: false,
        parts: [],
        notes: [],
        ...(role === "decided" && recordDate && { recordDate: given(recordDate) }),
      };
    }),
  };
}

function annualRows(language: Language, revises: boolean): readonly AnnualRow[] {
  const row = (label: AnnualRowLabel, said: Partial<AnnualRow>): AnnualRow => ({
    kind: "actual",
    label: fact(annualRowLabels[language][label], annualRowLabels[language][label]),
    fiscalYearEnd: null,
    yearFrom: "none",
    wording: null,
    forecast: null,
    announcedOn: null,
    cells: {},
    ...said,
  });
  return [
    ...(revises
      ? [
          row("previousForecast", { kind: "forecast", forecast: "previous" }),
          row("revisedForecast", { kind: "forecast", forecast: "revised" }),
        ]
      : []),
    row("currentYear", { yearFrom: "current" }),
    row("previousYear", { yearFrom: "previous" }),
  ];
}
