import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, compareDates } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue, sameCell } from "../../../dividend/fact";
import { fiscalYearName } from "../../../dividend/fiscalYear";
import { languages } from "../../../dividend/language";
import { findFiscalYears } from "../../../worksheet/notation/fiscalYearNotation";
import { findDates } from "../../../worksheet/notation/runningDates";
import { tidy } from "../../../worksheet/notation/width";
import { columnFiscalYearEnd } from "../../columnFiscalYear";
import { dateValue, textValue } from "../../comparedValues";
import { placedColumns } from "../../placedColumns";
import { tiedTexts } from "../../prose/ties/textTies";
import { type Report, rule } from "../../rule";

/** What the others are that name their years in the same way. */
type Others = "columns" | "labels";

interface Outcomes {
  otherYear: { label: string; right: string; yearEnd: CivilDate; asOthers: Others | null };
  otherYearInText: { words: string; yearEnd: CivilDate };
  otherYearCompared: { words: string; label: string };
  endedOrEnding: { wording: "ended" | "ending"; yearEnd: CivilDate; releaseDate: CivilDate };
}

export const fiscalYearLabels = rule<Outcomes>()({
  id: "DV27",
  summary: 'Fiscal years are named in one way, and "ended" or "ending" as they are over or not.',
  compares: `
    Compares every year label ("FY2018", 2018年度) in typed column headings, in the fiscal year label
    and in annual rows that also give the date with the fiscal year end it stands for (not an
    interim record date): label year less the year of that end is the same everywhere. The way most
    labels take is taken as meant, of two equally frequent the usual one (by the starting year, else
    by the ending year). A fiscal year that a text names for the dividend decided is the worksheet's,
    named as its label or headings name years, else as is usual. Error. "Ended" and "ending" before a date, in headings and rows of actual
    figures, are held against the release date. Note (Isetan Mitsukoshi printed "Year ending March
    31, 2023" in 2024).`,
  basis: `
    Readers know years by their names. Isetan Mitsukoshi printed "Year ending March 31, 2023" in
    2024.`,
  outcomes: {
    otherYear: {
      severity: "error",
      meaning: "A label names another year than the other labels would.",
    },
    otherYearCompared: {
      severity: "error",
      meaning: "What a text compares the dividend with is of another fiscal year than it names.",
    },
    otherYearInText: {
      severity: "error",
      meaning: "A text says of the dividend decided that it is another fiscal year's.",
    },
    endedOrEnding: {
      severity: "note",
      meaning:
        '"Ended" of a year that is still open on the release date, or "ending" of one that is over.',
    },
  },
  examples: [
    {
      changes: { Dividend: { "Column heading": ["FY2018", "", "FY2018"] } },
      finds: "otherYear",
      at: ["Column heading", 3],
    },
    {
      changes: { Text: { Headline: ["剰余金の配当（2018年3月期期末配当）に関するお知らせ"] } },
      finds: "otherYearInText",
      at: ["Headline", 1],
    },
    {
      changes: {
        Dividend: { "Dividend per share": ["JPY14.00", "JPY13.50", "JPY13.50"] },
        "Annual dividends": {
          "Year ended March 31, 2019": ["JPY13.50", "JPY14.00", "JPY27.50"],
        },
        Text: { Reason: ["The dividend of JPY14.00 per share is higher than in FY2018."] },
      },
      finds: "otherYearCompared",
      at: ["Reason", 1],
    },
    {
      changes: { Text: { Headline: ["Notice of the FY2018 Year-end Dividend"] } },
      finds: null,
    },
    {
      changes: {
        "Annual dividends": {
          "Year ended March 31, 2019": [],
          "Year ending March 31, 2019": ["JPY13.50", "JPY13.50", "JPY27.00"],
        },
      },
      finds: "endedOrEnding",
      at: ["Year ending March 31, 2019", 0],
    },
  ],
  check({ announcement }, report) {
    const [first, ...others] = yearLabels(announcement);
    if (first === undefined) report.missing("fiscalYearLabel");
    else judgeLabels([first, ...others], report);
    judgeWording(announcement, report);
    judgeTexts(announcement, report);
  },
});

/** Holds the fiscal years that texts name for the dividend decided against its own. */
function judgeTexts(announcement: Announcement, report: Report<Outcomes>): void {
  const end = givenFact(announcement.decision.fiscalYearEnd);
  if (end === null) return;
  for (const { paragraph, ties } of tiedTexts(announcement)) {
    const { cell } = paragraph.fact;
    for (const tie of ties) {
      if (!("fact" in tie) || tie.fact !== "fiscalYear") continue;
      const words = tie.spot.found.text.trim();
      if (tie.is === "agreed") {
        report.agreed({ cells: [cell, end.cell], values: [textValue(words)] });
        continue;
      }
      const [meant] = tie.candidates;
      if (!sameCell(meant.cell, end.cell)) {
        report.finding({
          outcome: "otherYearCompared",
          details: { words, label: meant.shown },
          cell,
          related: [meant.cell],
          actual: textValue(words),
        });
        continue;
      }
      report.finding({
        outcome: "otherYearInText",
        details: { words, yearEnd: end.value },
        cell,
        related: [end.cell],
        expected: dateValue(end.value),
        actual: textValue(words),
      });
    }
  }
}

/** A year's name as a cell writes it, and the end of the year it stands for. */
interface YearLabel {
  readonly fact: Fact<string>;
  readonly words: string;
  readonly year: number;
  readonly yearEnd: CivilDate;
  readonly of: Others;
}

function yearLabels(announcement: Announcement): readonly YearLabel[] {
  const { decision, annual } = announcement;
  const worksheetYear = givenValue(decision.fiscalYearEnd);
  return [
    ...languages.flatMap((language) =>
      namesIn(decision.fiscalYearLabel?.[language], worksheetYear),
    ),
    ...placedColumns(announcement).flatMap(({ column }) =>
      languages.flatMap((language) =>
        namesIn(
          column.typedHeading?.[language],
          columnFiscalYearEnd(decision, column.role),
          "columns",
        ),
      ),
    ),
    // Without a date in it, a row's year was itself read from the label.
    ...annual.rows
      .filter(({ label }) => findDates(label.value).length > 0)
      .flatMap(({ label, fiscalYearEnd }) => namesIn(label, fiscalYearEnd)),
  ];
}

function namesIn(
  fact: Fact<string> | undefined,
  yearEnd: CivilDate | null,
  of: Others = "labels",
): readonly YearLabel[] {
  if (fact === undefined || yearEnd === null) return [];
  return findFiscalYears(fact.value).flatMap(({ text, reading }) =>
    reading.is === "named" ? [{ fact, words: text, year: reading.year, yearEnd, of }] : [],
  );
}

/** What those are that the first is to follow; null where it stands alone. */
function othersOf(labels: readonly YearLabel[]): Others | null {
  if (labels.length < 2) return null;
  return labels.every(({ of }) => of === "columns") ? "columns" : "labels";
}

const offsetOf = ({ year, yearEnd }: YearLabel) => year - yearEnd.year;

function judgeLabels(labels: readonly [YearLabel, ...YearLabel[]], report: Report<Outcomes>): void {
  const meant = offsetMeant(labels);
  const agreeing = labels.filter((label) => offsetOf(label) === meant);
  for (const label of labels) {
    if (offsetOf(label) === meant) continue;
    const { fact, words, yearEnd } = label;
    const right = words.replace(/\d{4}|[０-９]{4}/u, String(yearEnd.year + meant));
    const corrected = textValue(fact.value.replace(words, right));
    report.finding({
      outcome: "otherYear",
      details: { label: words, right, yearEnd, asOthers: othersOf([label, ...agreeing]) },
      cell: fact.cell,
      related: agreeing.map((each) => each.fact.cell),
      expected: textValue(right),
      actual: textValue(words),
      gap: null,
      fix: agreeing.length * 2 > labels.length ? { cell: fact.cell, value: corrected } : null,
    });
  }
  if (agreeing.length < labels.length) return;
  report.agreed({
    cells: labels.map(({ fact }) => fact.cell),
    values: labels.map(({ words }) => textValue(words)),
  });
}

/** The offset most labels have, the usual ones first among equals; a label all alone must have a usual one. */
function offsetMeant(labels: readonly [YearLabel, ...YearLabel[]]): number {
  const [first, ...others] = labels;
  const byStart = fiscalYearName(first.yearEnd) - first.yearEnd.year;
  if (others.length === 0) return offsetOf(first) === 0 ? 0 : byStart;
  const count = (offset: number) => labels.filter((label) => offsetOf(label) === offset).length;
  return [0, ...labels.map(offsetOf)].reduce(
    (most, offset) => (count(offset) > count(most) ? offset : most),
    byStart,
  );
}

function judgeWording(announcement: Announcement, report: Report<Outcomes>): void {
  const headings = placedColumns(announcement).flatMap(({ column }) =>
    languages.flatMap((language) => column.typedHeading?.[language] ?? []),
  );
  const rows = announcement.annual.rows.filter(({ kind }) => kind === "actual");
  const release = givenFact(announcement.decision.releaseDate);
  for (const fact of [...headings, ...rows.map(({ label }) => label)]) {
    for (const { start, reading } of findDates(fact.value)) {
      const words = /\b(ended|ending)(?: on)?$/i.exec(tidy(fact.value.slice(0, start)))?.[1];
      if (words === undefined || reading.is !== "date") continue;
      if (release === null) {
        report.missing("releaseDate", { cell: fact.cell });
        continue;
      }
      const wording = words.toLowerCase() === "ended" ? "ended" : "ending";
      const order = compareDates(reading.date, release.value);
      if (wording === "ended" ? order <= 0 : order >= 0) {
        const values = [textValue(fact.value), dateValue(release.value)];
        report.agreed({ cells: [fact.cell, release.cell], values });
        continue;
      }
      report.finding({
        outcome: "endedOrEnding",
        details: { wording, yearEnd: reading.date, releaseDate: release.value },
        cell: fact.cell,
        related: [release.cell],
        expected: textValue(wording === "ended" ? "ending" : "ended"),
        actual: textValue(words),
      });
    }
  }
}
