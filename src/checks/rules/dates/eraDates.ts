import {
  type CivilDate,
  civilDate,
  compareDates,
  monthLength,
  sameDate,
} from "../../../dividend/civilDate";
import { type Era, type EraName, eraHolds, eraOf, eras, westernYear } from "../../../dividend/era";
import { type Fact, givenValue } from "../../../dividend/fact";
import { tidy } from "../../../worksheet/notation/width";
import { dateValue, textValue } from "../../comparedValues";
import { type Report, rule } from "../../rule";
import { type WrittenDate, writtenDates } from "../../prose/writtenDates";

interface Outcomes {
  otherEra: { words: string; date: CivilDate; era: EraName; right: EraName };
  eraEndsBefore: { words: string; date: CivilDate; era: EraName; right: EraName };
  formsDiffer: { words: string; first: CivilDate; second: CivilDate };
}

export const eraDates = rule<Outcomes>()({
  id: "DV28",
  summary: "Era dates are in their era, and agree with the western form beside them.",
  compares: `
    Looks at every date a cell writes in an era: the era must hold it (Heisei to April 30, 2019,
    Reiwa from May 1, 2019). 令和元年 and 令和1年 are the same. Where a date is written in both forms, they
    are one date. Error, but a note where the release date lies in the era written: what was to come
    after it could then only be written so (平成31年6月, in a release of March 2019). A date of no
    calendar at all is a reading problem, not this rule. Eras: Cabinet Orders of their first days.`,
  basis: "Cabinet Orders on the first days of the eras.",
  outcomes: {
    otherEra: { severity: "error", meaning: "The date is not in the era it is written in." },
    eraEndsBefore: {
      severity: "note",
      meaning: "The era was still running when the release was written, but ends before the date.",
    },
    formsDiffer: {
      severity: "error",
      meaning: "The era form and the western form of one date are two dates.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Effective date": ["令和元年6月28日", "-", "2018-06-29"],
          "Record date": ["令和元年3月31日", "2019-03-31", "2018-03-31"],
        },
      },
      finds: "otherEra",
      at: ["Record date", 1],
    },
    {
      changes: {
        Announcement: { "Release date": ["2019-04-26"], "Board meeting date": [] },
        Dividend: {
          "Announced on": [null, "2019-02-14"],
          "Effective date": ["平成31年6月28日", "-", "2018-06-29"],
        },
      },
      finds: "eraEndsBefore",
      at: ["Effective date", 1],
    },
    {
      changes: { Dividend: { "Effective date": ["2019年（令和2年）6月28日", "-", "2018-06-29"] } },
      finds: "formsDiffer",
      at: ["Effective date", 1],
    },
    {
      changes: {
        "Annual dividends": {
          "Year ended March 31, 2018": [],
          平成36年3月期: [13.5, 13.5, 27],
        },
      },
      finds: "otherEra",
      at: ["平成36年3月期", 0],
    },
  ],
  check({ announcement }, report) {
    const releaseDate = givenValue(announcement.decision.releaseDate);
    for (const written of writtenDates(announcement)) judge(written, releaseDate, report);
    for (const { label } of announcement.annual.rows) judgeYear(label, releaseDate, report);
  },
});

// 平成36年3月期: the year of an annual row, which ends with its month.
const yearOfEra =
  /(?<era>明治|大正|昭和|平成|令和)\s*(?<year>\d{1,2}|元)年\s*(?<month>\d{1,2})月期/u;

function judgeYear(
  { value, cell }: Fact<string>,
  releaseDate: CivilDate | null,
  report: Report<Outcomes>,
): void {
  const found = yearOfEra.exec(tidy(value));
  const { era: name, year: digits, month } = found?.groups ?? {};
  const era = eras.find((each) => each.name === name);
  if (found === null || era === undefined) return;
  const year = westernYear(era, digits === "元" ? 1 : Number(digits));
  const date = civilDate(year, Number(month), monthLength(year, Number(month)));
  if (date !== null) judgeEra(era, { cell, words: found[0], date }, releaseDate, report);
}

function judge(
  written: WrittenDate,
  releaseDate: CivilDate | null,
  report: Report<Outcomes>,
): void {
  const { cell, words, date, style } = written;
  if (style.otherForm !== null && !sameDate(style.otherForm, date)) {
    report.finding({
      outcome: "formsDiffer",
      details: { words, first: date, second: style.otherForm },
      cell,
      expected: dateValue(date),
      actual: dateValue(style.otherForm),
    });
    return;
  }
  const era = eras.find(({ name }) => name === style.era);
  if (era !== undefined) judgeEra(era, written, releaseDate, report);
}

/** Holds a date against the era it is written in. */
function judgeEra(
  era: Era,
  { cell, words, date }: Pick<WrittenDate, "cell" | "words" | "date">,
  releaseDate: CivilDate | null,
  report: Report<Outcomes>,
): void {
  const right = eraOf(date);
  if (right === null || eraHolds(era, date)) {
    report.agreed({ cells: [cell], values: [textValue(words), dateValue(date)] });
    return;
  }
  const wasRunning =
    releaseDate !== null && eraHolds(era, releaseDate) && compareDates(date, releaseDate) > 0;
  report.finding({
    outcome: wasRunning ? "eraEndsBefore" : "otherEra",
    details: { words, date, era: era.name, right: right.name },
    cell,
    expected: textValue(right.name),
    actual: textValue(words),
  });
}
