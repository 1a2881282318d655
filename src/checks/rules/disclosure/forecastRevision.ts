import type { Amount } from "../../../dividend/amount";
import { type Announcement, factsOf } from "../../../dividend/announcement";
import type { SplitRatio } from "../../../dividend/column";
import { type CivilDate, addDays, compareDates, sameDate } from "../../../dividend/civilDate";
import { type Entry, type Fact, givenFact, givenValue, stateOf } from "../../../dividend/fact";
import type { Value } from "../../../dividend/finding";
import { periods } from "../../../dividend/fiscalYear";
import {
  type ForecastRevision,
  annualTablesOf,
  noticeOf,
  revisionIn,
} from "../../../dividend/notice";
import { actualRowOf, dividendFigure, isUnwritten, saidDividend } from "../../annualRows";
import { dividendValue, textValue } from "../../comparedValues";
import { dayOff } from "../../dayComparison";
import { sentencesOf } from "../../prose/sentences";
import { type Report, rule } from "../../rule";

interface Outcomes {
  unchanged: { previous: Value };
  stillUndetermined: object;
  otherWay: { words: string; previous: Value; revised: Value };
  paidAlready: { paid: Amount; revised: Value };
  notBefore: { announcedOn: CivilDate; releaseDate: CivilDate };
}

export const forecastRevision = rule<Outcomes>()({
  id: "DV48",
  summary: "A revised forecast is another than the one before.",
  compares: `
    Compares the previous and the revised forecast of each annual table: in at least one period they
    differ, a dash for a period decided since among it; undetermined beside undetermined is a note.
    Words of raising or cutting in headline and reason agree with the annual figures, or where
    those are not known with the year-end ones; where a split takes effect between the previous forecast
    and the year's end, also with what the revised one is in shares before it. A period that the current year's row marks as paid
    is not revised, and the day in the label of the previous forecast is before the release.`,
  basis: "Tokyo Stock Exchange listing rules, 405.",
  outcomes: {
    unchanged: { severity: "error", meaning: "Both rows give the same figures in every period." },
    stillUndetermined: { severity: "note", meaning: "Both are undetermined in every period." },
    otherWay: {
      severity: "error",
      meaning: "A text calls a cut what the figures raise, or the other way round.",
    },
    paidAlready: { severity: "error", meaning: "A dividend already paid is forecast anew." },
    notBefore: {
      severity: "error",
      meaning: "The previous forecast is dated on the release date or after it.",
    },
  },
  examples: [
    {
      changes: {
        "Annual dividends": {
          "Previous forecast": ["13.50", "13.50", "27.00"],
          "Revised forecast": ["13.50", "13.50", "27.00"],
        },
      },
      finds: "unchanged",
      at: ["Revised forecast", 1],
    },
    {
      changes: {
        "Annual dividends": {
          "Previous forecast": ["13.50", "12.00", "25.50"],
          "Revised forecast": ["-", "13.50", "27.00"],
        },
      },
      finds: null,
    },
    {
      changes: {
        Text: { Headline: ["Notice of a Downward Revision of the Dividend Forecast"] },
        "Annual dividends": {
          "Previous forecast": ["-", "12.00", "25.50"],
          "Revised forecast": ["-", "13.50", "27.00"],
        },
      },
      finds: "otherWay",
      at: ["Headline", 1],
    },
    {
      changes: {
        Dividend: {
          "Share split ratio": ["3 for 1"],
          "Split effective date": ["October 1, 2019"],
        },
        Announcement: { "Fiscal year end": ["March 31, 2020"] },
        Text: { Headline: ["Notice of an Upward Revision of the Dividend Forecast"] },
        "Annual dividends": {
          "Previous forecast": ["-", "12.00", "25.50"],
          "Revised forecast": ["-", "5.00", "-"],
        },
      },
      finds: null,
    },
    {
      changes: {
        Dividend: {
          "Share split ratio": ["2 for 1"],
          "Split effective date": ["October 1, 2019"],
        },
        Announcement: { "Fiscal year end": ["March 31, 2020"] },
        Text: { Headline: ["Notice of an Upward Revision of the Dividend Forecast"] },
        "Annual dividends": {
          "Previous forecast": ["-", "12.00", "25.50"],
          "Revised forecast": ["-", "5.00", "-"],
        },
      },
      finds: "otherWay",
      at: ["Headline", 1],
    },
    {
      changes: {
        "Annual dividends": {
          "Previous forecast": ["12.00", "12.00", "24.00"],
          "Revised forecast": ["13.50", "13.50", "27.00"],
        },
      },
      finds: "paidAlready",
      at: ["Revised forecast", 1],
    },
    {
      changes: {
        "Annual dividends": {
          "Previous forecast": ["-", "Undetermined", "Undetermined"],
          "Revised forecast": ["-", "Undetermined", "Undetermined"],
        },
      },
      finds: "stillUndetermined",
      at: ["Revised forecast", 2],
    },
    {
      changes: {
        "Annual dividends": {
          "Previous forecast (May 23, 2019)": ["-", "12.00", "25.50"],
          "Revised forecast": ["-", "13.50", "27.00"],
        },
      },
      finds: "notBefore",
      at: ["Previous forecast (May 23, 2019)", 0],
    },
  ],
  check({ announcement }, report) {
    if (noticeOf(announcement) === "dividend") return;
    const tables = annualTablesOf(announcement).flatMap(({ name, table }) => {
      const revision = revisionIn(table);
      return revision === null ? [] : [{ name, revision }];
    });
    if (tables.length === 0) report.missing("forecastRow");
    for (const { name, revision } of tables) {
      const split = name === null ? splitAfter(revision.previous, announcement) : null;
      compareRows(revision, name, split, report);
      if (name !== null) continue;
      judgePaid(announcement, revision, report);
      judgeDay(announcement, revision, report);
      judgeWords(announcement, revision, split, report);
    }
  },
});

interface Pair {
  readonly was: Entry<Amount>;
  readonly is: Entry<Amount>;
}

/** Whether a period stands in one of the rows only: in the other its cell was not read. */
function isUnread({ previous, revised }: ForecastRevision): boolean {
  return periods.some(
    (period) => (previous.cells[period] === undefined) !== (revised.cells[period] === undefined),
  );
}

function pairsOf({ previous, revised }: ForecastRevision): readonly Pair[] {
  return periods.flatMap((period) => {
    const [was, is] = [previous.cells[period], revised.cells[period]];
    return was === undefined || is === undefined ? [] : [{ was, is }];
  });
}

function isSame({ was, is }: Pair): boolean {
  const [before, after] = [dividendFigure(was), dividendFigure(is)];
  if (before === null || after === null) return stateOf(was) === stateOf(is);
  return before.eq(after);
}

function compareRows(
  revision: ForecastRevision,
  shareClass: string | null,
  split: SplitRatio | null,
  report: Report<Outcomes>,
): void {
  const pairs = pairsOf(revision).filter(({ was, is }) => !isUnwritten(was) || !isUnwritten(is));
  const [first] = pairs;
  if (first === undefined) {
    report.missing("forecastRow", { shareClass });
    return;
  }
  const cells = pairs.flatMap(({ was, is }) => [is.cell, was.cell]);
  // Of other shares the same figure is another dividend.
  if (split !== null || pairs.some((pair) => !isSame(pair))) {
    const values = pairs.flatMap(({ was, is }) => [dividendValue(was), dividendValue(is)]);
    report.agreed({ cells, values });
    return;
  }
  // What was not read may be what is revised.
  if (isUnread(revision)) {
    report.missing("annualPart", { shareClass });
    return;
  }
  const compared = { cell: first.is.cell, related: cells.slice(1) };
  if (pairs.every(({ is }) => stateOf(is) === "undetermined")) {
    report.finding({ ...compared, outcome: "stillUndetermined", details: {} });
    return;
  }
  const actual = dividendValue(first.is);
  report.finding({
    ...compared,
    outcome: "unchanged",
    details: { previous: dividendValue(first.was) },
    actual,
  });
}

function judgePaid(
  announcement: Announcement,
  { previous, revised }: ForecastRevision,
  report: Report<Outcomes>,
): void {
  const actual = actualRowOf(announcement, "current");
  for (const period of ["firstQuarter", "interim", "thirdQuarter", "yearEnd"] as const) {
    const paid = givenFact(actual?.cells[period]);
    const [was, is] = [previous.cells[period], revised.cells[period]];
    if (paid?.value.paid !== true || was === undefined || is === undefined) continue;
    if (isUnwritten(is) || isSame({ was, is })) continue;
    report.finding({
      outcome: "paidAlready",
      details: { paid: paid.value, revised: dividendValue(is) },
      cell: is.cell,
      related: [paid.cell, was.cell],
      actual: dividendValue(is),
    });
  }
}

/** The day of the announcement that the forecast column names too is DV25's to judge. */
function judgeDay(
  { decision, classes }: Announcement,
  { previous }: ForecastRevision,
  report: Report<Outcomes>,
): void {
  const release = givenFact(decision.releaseDate);
  const { announcedOn, label } = previous;
  if (announcedOn === null || release === null) return;
  const inColumns = classes.map((each) => givenValue(factsOf(each, "forecast").announcedOn));
  if (inColumns.some((day) => day !== null && sameDate(day, announcedOn))) return;
  const held: Fact<CivilDate> = { ...label, value: announcedOn };
  const off = dayOff({ held, against: [release], to: addDays(release.value, -1) }, report);
  const details = { announcedOn, releaseDate: release.value };
  if (off !== null) report.finding({ ...off, outcome: "notBefore", details });
}

const ofDividend = /\bdividends?\b|配当/i;
const raising = /\bupwards?\b|\brais\w+|\bincreas\w+|増額|増配|上方|引き?上げ/i;
const cutting =
  /\bdownwards?\b|\breduc\w+|\bdecreas\w+|\bcut(?:s|ting)?\b|\blower\w*|減額|減配|下方|引き?下げ/i;
const ofResults = /\b(?:earnings|results?|profits?|sales|revenues?|income)\b|業績|利益|売上|収益/i;

function judgeWords(
  { text }: Announcement,
  { previous, revised }: ForecastRevision,
  split: SplitRatio | null,
  report: Report<Outcomes>,
): void {
  // The year's total may add up dividends of shares before a split and after it.
  const judged = split === null ? (["total", "yearEnd"] as const) : (["yearEnd"] as const);
  const changes = judged.flatMap((each) => {
    const [was, is] = [previous, revised].map(({ cells }) => saidDividend(cells[each]));
    return was && is ? [{ was, is }] : [];
  });
  const [change] = changes;
  if (change === undefined) return;
  const { was, is } = change;
  const by = is.figure.cmp(was.figure);
  if (by === 0) return;
  const [along, against] = by > 0 ? [raising, cutting] : [cutting, raising];
  // What is less per share may be more of the shares before the split.
  if (split !== null && is.figure.times(split.to).cmp(was.figure.times(split.from)) === -by) return;
  const typed = [text.headline, text.revisionReason].flatMap((block) =>
    Object.values(block ?? {}).flat(),
  );
  for (const fact of typed) {
    for (const sentence of sentencesOf(fact.value)) {
      const words = against.exec(sentence)?.[0];
      const isAbout = ofDividend.test(sentence) && !ofResults.test(sentence);
      if (words === undefined || !isAbout || along.test(sentence)) continue;
      report.finding({
        outcome: "otherWay",
        details: {
          words,
          previous: dividendValue(was.entry),
          revised: dividendValue(is.entry),
        },
        cell: fact.cell,
        related: [is.entry.cell, was.entry.cell],
        actual: textValue(words),
      });
    }
  }
}

/** The stated split that takes effect after the previous forecast was announced and by the end of the year it is for. */
function splitAfter(
  { announcedOn }: ForecastRevision["previous"],
  { classes, decision }: Announcement,
): SplitRatio | null {
  for (const { splitRatio, splitEffectiveDate } of classes[0]?.columns ?? []) {
    const ratio = givenValue(splitRatio);
    const effective = givenValue(splitEffectiveDate);
    if (ratio === null || effective === null) continue;
    const yearEnd = givenValue(decision.fiscalYearEnd);
    const isAfter = announcedOn === null || compareDates(effective, announcedOn) > 0;
    if (isAfter && (yearEnd === null || compareDates(effective, yearEnd) <= 0)) return ratio;
  }
  return null;
}
