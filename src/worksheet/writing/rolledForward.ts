import type { Announcement, Decision, ShareClass } from "../../dividend/announcement";
import { columnOf } from "../../dividend/announcement";
import type { AnnualTable } from "../../dividend/annual";
import { type CivilDate, addMonthsToMonthEnd } from "../../dividend/civilDate";
import { type ColumnRole, type DividendColumn, columnRoles } from "../../dividend/column";
import { currentYearRow } from "../../dividend/currentYear";
import { type Entry, type Fact, givenValue } from "../../dividend/fact";
import { type Language, type PerLanguage, languageOf } from "../../dividend/language";
import { noticeOf } from "../../dividend/notice";
import { columnHeadings } from "../choices";
import { findFigures } from "../notation/runningText";
import { textParts } from "../placeholder";
import { carriedYears } from "./carriedYears";
import { nextRevision } from "./nextRevision";

/**
 * The worksheet of the same dividend a year later: the decided column becomes the previous year, and
 * what the year moves on by itself moves on (fiscal year, record date, the meeting's number). What has
 * to be decided anew is left blank. The forecast's record date is "Same as left", so that last year's
 * date cannot be left standing there. A notice on the forecast alone is followed by the next one.
 */
export function rolledForward(announcement: Announcement, language: Language): Announcement {
  if (noticeOf(announcement) === "revision") return nextRevision(announcement);
  return {
    ...announcement,
    sheet: nextSheetName(announcement.sheet),
    decision: nextDecision(announcement.decision),
    classes: announcement.classes.map((shareClass) => nextClass(shareClass, language)),
    annual: nextAnnual(announcement),
    ...nextDistributable(announcement),
    ...nextResults(announcement),
  };
}

/**
 * The paragraphs with a typed figure or date, from the top of the sheet down: carried over to the next
 * worksheet, they still say what was true this time.
 */
export function textsWithFigures({ text }: Announcement): readonly TextWithFigures[] {
  return Object.values(text)
    .flatMap((perLanguage) => Object.values(perLanguage))
    .flat()
    .map((fact) => ({ fact, figures: typedFigures(fact.value) }))
    .filter(({ figures }) => figures.length > 0)
    .sort((a, b) => a.fact.cell.row - b.fact.cell.row);
}

/** A text, and the figures and dates in it that no placeholder fills, in their order, each once. */
export interface TextWithFigures {
  readonly fact: Fact<string>;
  readonly figures: readonly string[];
}

function typedFigures(text: string): readonly string[] {
  const words = textParts(text).flatMap((part) =>
    part.is === "words"
      ? findFigures(part.text.replace(address, " ")).map((found) => found.text.trim())
      : [],
  );
  return [...new Set(words)];
}

/** A telephone, a mailbox, a page: no figure of the dividend, and the same next year. */
const address =
  /(?:tel|fax|phone|ＴＥＬ|電話)[^\d０-９+]{0,6}[+\d０-９][-()\d０-９－ ]{7,25}|https?:\S{1,200}|[\w.+-]{1,60}@[\w.-]{1,100}/gi;

/** Years in a name move on: "FY2018 year-end" is followed by "FY2019 year-end", "2018/19" by "2019/20". */
function nextYearIn(name: string): string {
  return name.replace(
    /(?<!\d)((?:19|20)\d\d)(?!\d)(?:([-/–])(\d\d)(?!\d))?/gu,
    (whole, first: string, sign: string | undefined, second: string | undefined) => {
      const next = Number(first) + 1;
      if (sign === undefined || second === undefined) return String(next);
      const isNextYear = Number(second) === next % 100;
      return isNextYear
        ? `${String(next)}${sign}${String((next + 1) % 100).padStart(2, "0")}`
        : whole.replace(first, String(next));
    },
  );
}

function nextSheetName(name: string): string {
  const next = nextYearIn(name);
  return next === name ? `${name.slice(0, 29)} +` : next;
}

function nextDecision(decision: Decision): Decision {
  const { kind, decidedBy, meetingPlace, fiscalYearEnd, meetingNumber, fiscalYearLabel } = decision;
  return {
    ...(kind && { kind }),
    ...(decidedBy && { decidedBy }),
    ...(meetingPlace && { meetingPlace }),
    ...(fiscalYearEnd && { fiscalYearEnd: movedOn(fiscalYearEnd, yearLater) }),
    ...(meetingNumber && { meetingNumber: movedOn(meetingNumber, (number) => number + 1) }),
    ...(fiscalYearLabel && { fiscalYearLabel: movedOnLabels(fiscalYearLabel) }),
  };
}

/** A label whose year cannot be told is dropped; the default by the fiscal year end then holds. */
function movedOnLabels(labels: PerLanguage<Fact<string>>): PerLanguage<Fact<string>> {
  const moved = Object.entries(labels).flatMap(([language, fact]) => {
    const value = nextYearIn(fact.value);
    return value === fact.value ? [] : [[language, { ...fact, value, shown: value }] as const];
  });
  return Object.fromEntries(moved);
}

function yearLater(date: CivilDate): CivilDate {
  return addMonthsToMonthEnd(date, 12);
}

function movedOn<T>(entry: Entry<T>, move: (value: T) => T): Entry<T> {
  const { value } = entry;
  return value.state === "given"
    ? { ...entry, value: { ...value, value: move(value.value) } }
    : entry;
}

function nextClass(shareClass: ShareClass, language: Language): ShareClass {
  const { name, heading } = shareClass;
  const decided = columnOf(shareClass, "decided");
  const columns = columnRoles.map((role) => nextColumn(role, decided, shareClass, language));
  return { name, heading, columns };
}

function nextColumn(
  role: ColumnRole,
  decided: DividendColumn | undefined,
  { heading }: ShareClass,
  language: Language,
): DividendColumn {
  const word = columnHeadings[role][language][0];
  const named: Fact<string> = { value: word, cell: heading, shown: word, cellNumber: null };
  const fresh = { role, heading: named, recordDateSameAsLeft: false, parts: [], notes: [] };
  const recordDate = decided?.recordDate;
  if (decided === undefined || recordDate === undefined) return fresh;
  switch (role) {
    case "decided":
      return { ...fresh, recordDate: movedOn(recordDate, yearLater) };
    case "forecast":
      return {
        ...fresh,
        recordDate: movedOn(recordDate, yearLater),
        recordDateSameAsLeft: givenValue(recordDate) !== null,
      };
    case "previous":
      return previousColumn(decided, named);
  }
}

/** The decided column as next year looks back on it: a split before it is no longer between the two. */
function previousColumn(decided: DividendColumn, heading: Fact<string>): DividendColumn {
  const { typedHeading, announcedOn, splitRatio, splitEffectiveDate, ...kept } = decided;
  return { ...kept, role: "previous", heading };
}

/** Statements of another year: the balance sheet date moves on, and every figure is to be taken anew. */
function nextDistributable({ distributable }: Announcement): Pick<Announcement, "distributable"> {
  if (distributable === undefined) return {};
  const { heading, asOf } = distributable;
  return {
    distributable: { heading, figures: {}, ...(asOf && { asOf: movedOn(asOf, yearLater) }) },
  };
}

/** The current year becomes the previous one, and its net assets at the end those at the beginning. */
function nextResults({ results }: Announcement): Pick<Announcement, "results"> {
  if (results === undefined) return {};
  const { heading, columns } = results;
  const { current } = columns;
  const atBeginning = current?.netAssetsAtEnd;
  return {
    results: {
      heading,
      columns: {
        ...(columns.current && {
          current: { ...(atBeginning && { netAssetsAtBeginning: atBeginning }) },
        }),
        ...(columns.previous && { previous: { ...current } }),
        ...(columns.forecast && { forecast: {} }),
      },
    },
  };
}

function nextAnnual(announcement: Announcement): AnnualTable {
  const { annual, decision } = announcement;
  const current = currentYearRow(announcement);
  const end = givenValue(decision.fiscalYearEnd);
  if (current === undefined || end === null) return { ...annual, rows: [] };
  const rows = carriedYears(annual, current, {
    end,
    next: yearLater(end),
    decided: givenValue(decision.kind),
    language: languageOf(current.label.value),
  });
  return { ...annual, rows };
}
