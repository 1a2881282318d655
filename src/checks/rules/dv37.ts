import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import type { SplitRatio } from "../../dividend/column";
import { type Fact, givenFact } from "../../dividend/fact";
import { findDates } from "../../worksheet/notation/runningDates";
import { dateValue, textValue } from "../comparedValues";
import { marksToLookUp, notesOf } from "../prose/noteMarks";
import { placedColumns } from "../placedColumns";
import { type Report, rule } from "../rule";
import { sentencesOf } from "../prose/sentences";
import { isAboutSplit, splitRatiosIn } from "../prose/splitWords";

interface Outcomes {
  /** A mark that no note explains. */
  markWithoutNote: { mark: string };
  /** A note whose mark stands nowhere. */
  noteWithoutMark: { mark: string };
  /** A note dates the split otherwise than the worksheet does. */
  otherSplitDate: { written: CivilDate; stated: CivilDate };
  /** It gives another ratio. */
  otherSplitRatio: { words: string; stated: string };
}

/**
 * DV37: marks have notes, notes have marks, and notes on a split say what its rows say.
 *
 * Each mark such as (*1) at an amount, in a heading or label or within a text has a note that begins with
 * it, or an unmarked note in the row "Note" of its column; each note that begins with a mark has that mark
 * somewhere. Notes without a mark, or with one that only says "note" (（注）, ※), are general ones and usual. Of a note's sentence on a split or
 * consolidation, a ratio is the one stated, and where it has dates, one of them is the split's effective
 * date. Warning.
 */
export const dv37 = rule<Outcomes>()({
  id: "DV37",
  market: "any",
  check({ announcement }, report) {
    judgeMarks(announcement, report);
    for (const { fact } of notesOf(announcement)) judgeSplit(fact, announcement, report);
  },
});

function judgeMarks(announcement: Announcement, report: Report<Outcomes>): void {
  const marks = marksToLookUp(announcement);
  const notes = notesOf(announcement);
  for (const { mark, key, cell } of marks) {
    const note = notes.find(
      (each) => each.mark?.key === key || (each.mark === null && each.column === cell.column),
    );
    if (note !== undefined) {
      report.agreed({ cells: [cell, note.fact.cell], values: [textValue(mark)] });
      continue;
    }
    report.finding({
      severity: "warning",
      outcome: "markWithoutNote",
      details: { mark },
      cell,
      actual: textValue(mark),
    });
  }
  for (const { mark } of notes) {
    if (mark === null || isGeneral(mark.key) || marks.some(({ key }) => key === mark.key)) continue;
    report.finding({
      severity: "warning",
      outcome: "noteWithoutMark",
      details: { mark: mark.mark },
      cell: mark.cell,
      actual: textValue(mark.mark),
    });
  }
}

/** Whether a mark only says that a note follows: （注）, ※, "(Note)", but not (*) or (注1). */
function isGeneral(key: string): boolean {
  return /^(?:注記?|※|notes?)$/u.test(key);
}

function judgeSplit(
  note: Fact<string>,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  const sentences = sentencesOf(note.value).filter(isAboutSplit);
  if (sentences.length === 0) return;
  const columns = placedColumns(announcement).map(({ column }) => column);
  const ratios = columns
    .map((column) => givenFact(column.splitRatio))
    .filter((each) => each !== null);
  const days = columns
    .map((column) => givenFact(column.splitEffectiveDate))
    .filter((each) => each !== null);
  for (const sentence of sentences) {
    judgeRatio(sentence, note, ratios, report);
    judgeDay(sentence, note, days, report);
  }
}

function judgeRatio(
  sentence: string,
  note: Fact<string>,
  stated: readonly Fact<SplitRatio>[],
  report: Report<Outcomes>,
): void {
  const written = splitRatiosIn(sentence);
  const [first] = written;
  if (first === undefined) return;
  const [only] = stated;
  if (only === undefined) {
    report.missing("splitRatio", { cell: note.cell });
    return;
  }
  const agrees = written.some(({ ratio }) => stated.some(({ value }) => sameRatio(ratio, value)));
  if (agrees) {
    report.agreed({ cells: [note.cell, only.cell], values: [textValue(first.words)] });
    return;
  }
  report.finding({
    severity: "warning",
    outcome: "otherSplitRatio",
    details: { words: first.words, stated: only.shown },
    cell: note.cell,
    related: stated.map(({ cell }) => cell),
    expected: textValue(only.shown),
    actual: textValue(first.words),
  });
}

function sameRatio(a: SplitRatio, b: SplitRatio): boolean {
  return a.to.times(b.from).eq(b.to.times(a.from));
}

function judgeDay(
  sentence: string,
  note: Fact<string>,
  stated: readonly Fact<CivilDate>[],
  report: Report<Outcomes>,
): void {
  const written = findDates(sentence).flatMap(({ reading }) =>
    reading.is === "date" ? [reading.date] : [],
  );
  const [first] = written;
  if (first === undefined) return;
  const [only] = stated;
  if (only === undefined) {
    report.missing("splitEffectiveDate", { cell: note.cell });
    return;
  }
  if (written.some((date) => stated.some(({ value }) => sameDate(date, value)))) {
    report.agreed({ cells: [note.cell, only.cell], values: [dateValue(only.value)] });
    return;
  }
  report.finding({
    severity: "warning",
    outcome: "otherSplitDate",
    details: { written: first, stated: only.value },
    cell: note.cell,
    related: stated.map(({ cell }) => cell),
    expected: dateValue(only.value),
    actual: dateValue(first),
  });
}
