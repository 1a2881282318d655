import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import type { DividendColumn, SplitRatio } from "../../../dividend/column";
import { type Entry, type Fact, givenFacts, givenValue } from "../../../dividend/fact";
import { liesBetween, restates } from "../../../dividend/shareBasis";
import { dateValue, textValue } from "../../comparedValues";
import { placedColumns } from "../../placedColumns";
import {
  type MarksAndNotes,
  type PlacedMark,
  allNotes,
  marksAndNotes,
} from "../../prose/noteMarks";
import { splitDaysSaid, splitRatiosSaid, weighed } from "../../prose/splitNotes";
import { type Report, rule } from "../../rule";

interface Outcomes {
  markWithoutNote: { mark: string };
  noteWithoutMark: { mark: string };
  otherSplitDate: { written: CivilDate; stated: CivilDate };
  otherSplitRatio: { words: string; stated: string };
}

export const noteMarks = rule<Outcomes>()({
  id: "DV37",
  summary: "Marks have notes, notes have marks, and notes on a split say what its rows say.",
  compares: `
    Each mark such as (*1) at an amount, in a heading or label or within a text has a note that
    begins with it or names it, or an unmarked note in the row "Note" of its column. A line that
    begins with a mark is a note wherever it is typed, and a list of notes (（注）1., 2.) goes on from
    line to line. A note that begins with a numbered mark, or a star in brackets, has that mark
    somewhere; one without a mark, or with one that only says that a note follows ("(Note)", ※, a
    lone star), is a general one and usual. Of a note's sentence on a split or consolidation the
    ratio is the one stated, and the day on which it takes effect the split's; where the notes agree
    on another one and are several, or the figures and record dates bear them out, the worksheet's
    cell is named. One note left over beside one mark is one finding, and so is a mark that stands
    at several figures. Warning.`,
  basis: "A mark sends the reader to a note, and a note speaks of what stands in the table.",
  outcomes: {
    markWithoutNote: { severity: "warning", meaning: "A mark that no note explains." },
    noteWithoutMark: { severity: "warning", meaning: "A note whose mark stands nowhere." },
    otherSplitDate: {
      severity: "warning",
      meaning: "A note dates the split otherwise than the worksheet does.",
    },
    otherSplitRatio: { severity: "warning", meaning: "It gives another ratio." },
  },
  examples: [
    {
      changes: { Dividend: { "Dividend per share": [13.5, 13.5, "13.50 (*1)"] } },
      finds: "markWithoutNote",
      at: ["Dividend per share", 3],
    },
    { changes: { Text: { Notes: ["(*1) As paid."] } }, finds: "noteWithoutMark", at: ["Notes", 1] },
  ],
  check({ announcement }, report) {
    const all = marksAndNotes(announcement);
    judgeMarks(all, report);
    const notes = allNotes(all);
    judgeRatios(announcement, notes, report);
    judgeDays(announcement, notes, report);
  },
});

function judgeMarks({ marks, notes, named }: MarksAndNotes, report: Report<Outcomes>): void {
  const unexplained: PlacedMark[] = [];
  for (const { mark, key, cell } of marks) {
    const note =
      notes.find(
        ({ keys, column }) => keys.includes(key) || (keys.length === 0 && column === cell.column),
      )?.fact ?? named.find((each) => each.key === key);
    if (note !== undefined) {
      report.agreed({ cells: [cell, note.cell], values: [textValue(mark)] });
      continue;
    }
    unexplained.push({ mark, key, cell });
  }
  const owed = notes.flatMap((note) => note.owed);
  const unused = owed.filter((mark) => !marks.some(({ key }) => key === mark.key));
  for (const mark of unused) reportMark("noteWithoutMark", mark, null, report);
  // One note left over beside one mark is that mark's, with a slip in it.
  const [note = null] = keysOf(unused).size === 1 && keysOf(unexplained).size === 1 ? unused : [];
  for (const mark of unexplained) {
    const [first] = unexplained.filter(({ key }) => key === mark.key);
    const cause = note ?? (first === mark ? null : (first ?? null));
    reportMark("markWithoutNote", mark, cause, report);
  }
  // What a note says of another mark sends the reader on, as one at a figure does.
  const known = [...marks.map(({ key }) => key), ...notes.flatMap(({ keys }) => keys)];
  for (const mark of named) {
    if (!known.includes(mark.key)) reportMark("markWithoutNote", mark, null, report);
  }
}

function keysOf(marks: readonly PlacedMark[]): ReadonlySet<string> {
  return new Set(marks.map(({ key }) => key));
}

function reportMark(
  outcome: "markWithoutNote" | "noteWithoutMark",
  { mark, cell }: PlacedMark,
  cause: PlacedMark | null,
  report: Report<Outcomes>,
): void {
  report.finding({
    outcome,
    details: { mark },
    cell,
    related: cause === null ? [] : [cause.cell],
    actual: textValue(mark),
    causedBy: cause === null ? null : "itself",
  });
}

function judgeRatios(
  announcement: Announcement,
  notes: readonly Fact<string>[],
  report: Report<Outcomes>,
): void {
  const said = splitRatiosSaid(notes);
  const [fact, ...others] = givenIn(announcement, (column) => column.splitRatio);
  if (fact === undefined) {
    for (const { note } of said) report.missing("splitRatio", { cell: note.cell });
    return;
  }
  const isBornOut = (ratio: SplitRatio) => fitsFigures(ratio, announcement);
  const { agreeing, contradicting } = weighed(said, [fact, ...others], sameRatio, isBornOut);
  for (const { note, words } of agreeing) {
    report.agreed({ cells: [note.cell, fact.cell], values: [textValue(words)] });
  }
  for (const { said: each, stated, byWorksheet, cell, related } of contradicting) {
    const [inNote, inWorksheet] = [textValue(each.words), textValue(stated.shown)];
    report.finding({
      outcome: "otherSplitRatio",
      details: { words: each.words, stated: stated.shown },
      cell,
      related,
      expected: byWorksheet ? inNote : inWorksheet,
      actual: byWorksheet ? inWorksheet : inNote,
    });
  }
}

function sameRatio(a: SplitRatio, b: SplitRatio): boolean {
  return a.to.times(b.from).eq(b.to.times(a.from));
}

/** Whether a restated dividend and the paid one beside it go together by the ratio. */
function fitsFigures(ratio: SplitRatio, announcement: Announcement): boolean {
  return placedColumns(announcement).some(({ column }) => {
    const restated = givenValue(column.dividendPerShare);
    const paid = givenValue(column.dividendPerShareAsPaid);
    return restated !== null && paid !== null && restates(restated, paid, ratio);
  });
}

function judgeDays(
  announcement: Announcement,
  notes: readonly Fact<string>[],
  report: Report<Outcomes>,
): void {
  const said = splitDaysSaid(notes);
  const [fact, ...others] = givenIn(announcement, (column) => column.splitEffectiveDate);
  if (fact === undefined) {
    for (const { note } of said) report.missing("splitEffectiveDate", { cell: note.cell });
    return;
  }
  // A day between the record dates, where the worksheet's own is not.
  const isBornOut = (day: CivilDate) =>
    announcement.classes.some((each) => liesBetween(each, day) && !liesBetween(each, fact.value));
  const { agreeing, contradicting } = weighed(said, [fact, ...others], sameDate, isBornOut);
  for (const { note, meant } of agreeing) {
    report.agreed({ cells: [note.cell, fact.cell], values: meant.map(dateValue) });
  }
  for (const { said: each, stated, byWorksheet, cell, related } of contradicting) {
    const [written] = each.meant;
    const [inNote, inWorksheet] = [dateValue(written), dateValue(stated.value)];
    report.finding({
      outcome: "otherSplitDate",
      details: { written, stated: stated.value },
      cell,
      related,
      expected: byWorksheet ? inNote : inWorksheet,
      actual: byWorksheet ? inWorksheet : inNote,
    });
  }
}

function givenIn<T>(
  announcement: Announcement,
  entryOf: (column: DividendColumn) => Entry<T> | undefined,
): readonly Fact<T>[] {
  return givenFacts(placedColumns(announcement).map(({ column }) => entryOf(column)));
}
