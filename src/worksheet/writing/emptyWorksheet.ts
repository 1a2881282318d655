import type { Announcement, ShareClass } from "../../dividend/announcement";
import type { AnnualRow } from "../../dividend/annual";
import { columnRoles } from "../../dividend/column";
import type { Fact } from "../../dividend/fact";
import type { Notice } from "../../dividend/factValues";
import type { DividendKind } from "../../dividend/fiscalYear";
import { type Language, languages } from "../../dividend/language";
import { columnHeadings } from "../choices";
import type { WorksheetPlan } from "./worksheetPlan";
import { worksheetPlan } from "./worksheetWriter";

/** What a user begins with. */
export interface Beginning {
  /** The language of the labels. */
  readonly language: Language;
  readonly notice?: Notice;
  readonly kind?: DividendKind;
  /** Whether what is told in words has a row for each language. */
  readonly bilingual?: boolean;
}

/** The worksheet a user starts with: every section and label its notice needs, and no figure typed yet. */
export function emptyWorksheet({ language, bilingual, ...begun }: Beginning): WorksheetPlan {
  return worksheetPlan(emptyAnnouncement(language, begun), {
    language,
    complete: true,
    ...(bilingual === true && { texts: languages }),
  });
}

type RowLabel = "previousForecast" | "revisedForecast" | "currentYear" | "previousYear";

const rowLabels: Record<Language, Record<RowLabel, string>> = {
  en: {
    previousForecast: "Previous forecast",
    revisedForecast: "Revised forecast",
    currentYear: "Current fiscal year",
    previousYear: "Previous fiscal year",
  },
  ja: {
    previousForecast: "前回予想",
    revisedForecast: "今回修正予想",
    currentYear: "当期実績",
    previousYear: "前期実績",
  },
};

const sheetNames: Record<Language, string> = { en: "Dividend", ja: "配当" };

const nowhere = { row: 0, column: 0 };

function fact<T>(value: T, shown = ""): Fact<T> {
  return { value, cell: nowhere, shown, cellNumber: null };
}

/** The sections a worksheet may do without, with no figure in them. */
export const emptySections = {
  distributable: { heading: nowhere, figures: {} },
  results: { heading: nowhere, columns: { current: {}, previous: {}, forecast: {} } },
} as const satisfies Pick<Announcement, "distributable" | "results">;

function emptyAnnouncement(
  language: Language,
  { notice, kind }: Pick<Beginning, "notice" | "kind">,
): Announcement {
  return {
    sheet: sheetNames[language],
    range: { first: nowhere, last: nowhere },
    company: {},
    decision: {
      ...(notice && { notice: fact({ state: "given", value: notice }) }),
      ...(kind && { kind: fact({ state: "given", value: kind }) }),
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
    classes: notice === "revision" ? [] : [emptyClass(language)],
    annual: {
      heading: nowhere,
      periods: (["interim", "yearEnd", "total"] as const).map((period) => fact(period)),
      rows: annualRows(language, notice === "revision" || notice === "both"),
    },
    text: {},
    ...emptySections,
  };
}

function emptyClass(language: Language): ShareClass {
  return {
    name: null,
    heading: nowhere,
    columns: columnRoles.map((role) => {
      const heading = columnHeadings[role][language][0];
      return {
        role,
        heading: fact(heading, heading),
        recordDateSameAsLeft: false,
        parts: [],
        notes: [],
      };
    }),
  };
}

function annualRows(language: Language, revises: boolean): readonly AnnualRow[] {
  const row = (label: RowLabel, said: Partial<AnnualRow>): AnnualRow => ({
    kind: "actual",
    label: fact(rowLabels[language][label], rowLabels[language][label]),
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
