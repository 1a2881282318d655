import type { Announcement } from "../../dividend/announcement";
import { columnRoles } from "../../dividend/column";
import type { Fact } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { columnHeadings } from "../choices";
import { annualRows } from "./annualRows";
import { dividendRows } from "./dividendRows";
import type { PlannedRow, Writing } from "./plannedRow";
import { factRows } from "./factRows";
import { presentationRows } from "./presentationRows";
import { termRows } from "./termRows";
import { textRows } from "./textRows";
import type { WorksheetPlan } from "./worksheetPlan";

/**
 * An announcement as a worksheet in one language: read back, it says the same. With `complete` every
 * label of the contract has its row, so that what is still missing can be typed in.
 */
export function worksheetPlan(announcement: Announcement, writing: Writing): WorksheetPlan {
  const { company, decision, presentation, classes, annual, text, terms, sheet } = announcement;
  const { language } = writing;
  const sections = [
    factRows("company", company, writing),
    factRows("announcement", decision, writing),
    presentationRows(presentation, writing),
    termRows(terms, writing),
    ...classes.map((each) => dividendRows(each, writing)),
    annualRows(annual, language),
    textRows(text, writing),
  ];
  const blocks = sections.filter((rows) => rows.length > 0);
  return {
    sheetName: sheet,
    language,
    rows: blocks.flatMap((rows, index) => (index === 0 ? rows : [noCells, ...rows])),
    columnWidths: [30, 28, 28, 28],
  };
}

const noCells: PlannedRow = [];

/** The worksheet a user starts with: every section and label, and nothing typed yet. */
export function emptyWorksheet(language: Language): WorksheetPlan {
  return worksheetPlan(emptyAnnouncement(language), { language, complete: true });
}

const yearLabels: Record<Language, readonly string[]> = {
  en: ["Current fiscal year", "Previous fiscal year"],
  ja: ["当期実績", "前期実績"],
};

const sheetNames: Record<Language, string> = { en: "Dividend", ja: "配当" };

const nowhere = { row: 0, column: 0 };

function emptyAnnouncement(language: Language): Announcement {
  const fact = <T>(value: T, shown: string): Fact<T> => ({
    value,
    cell: nowhere,
    shown,
    cellNumber: null,
  });
  return {
    sheet: sheetNames[language],
    range: { first: nowhere, last: nowhere },
    company: {},
    decision: {},
    presentation: {
      currency: "JPY",
      market: "japan",
      amountStyle: null,
      totalsIn: null,
      rounding: null,
      emptyText: "-",
      typed: {},
    },
    classes: [
      {
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
      },
    ],
    annual: {
      heading: nowhere,
      periods: (["interim", "yearEnd", "total"] as const).map((period) => fact(period, "")),
      rows: yearLabels[language].map((label, index) => ({
        kind: "actual",
        label: fact(label, label),
        fiscalYearEnd: null,
        yearFrom: index === 0 ? "current" : "previous",
        wording: null,
        forecast: null,
        announcedOn: null,
        cells: {},
      })),
    },
    text: {},
  };
}
