import { type Amount, inUnits } from "../../../dividend/amount";
import { type ShareClass, columnOf } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import type { DividendColumn, Resource } from "../../../dividend/column";
import { type Entry, givenValue, stateOf } from "../../../dividend/fact";
import type { FactName } from "../../../dividend/factName";
import type { Value } from "../../../dividend/finding";
import { overlap, roundingModes } from "../../../dividend/rounding";
import { dividendAsPaid } from "../../../dividend/shareBasis";
import { dateValue, dividendValue, entryValue, textValue } from "../../comparedValues";
import { isYearEarlier } from "../../earlierWorksheet";
import { valuesOfTotal } from "../../printedTotal";
import { type Report, type Where, rule } from "../../rule";

type TiedFact = Extract<
  FactName,
  | "recordDate"
  | "dividendPerShare"
  | "dividendPerShareAsPaid"
  | "total"
  | "effectiveDate"
  | "resource"
>;

interface Outcomes {
  differs: { fact: TiedFact; found: Value; earlier: Value; sheet: string };
}

export const previousAsPublished = rule<Outcomes>()({
  id: "DV39",
  summary: "The previous year's column is what the worksheet of a year earlier decided.",
  compares: `
    Where the workbook holds that worksheet too (the same kind of dividend, the fiscal year before,
    no other company), record date, dividend per share, total, effective date and resource are
    equal, class by class. A restated dividend ties by the one as paid where that is typed, else
    where the split makes it of the earlier one. Totals in different units tie where they may be one
    amount.`,
  basis: `
    What was published stands; IIJ 2018 to 2020, Nidec 2023 to 2025 and Tokyo Electron 2019 to 2020
    tie.`,
  outcomes: {
    differs: {
      severity: "error",
      meaning:
        "The previous column shows something else than the worksheet of a year earlier decided.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Total dividend amount": ["JPY608 million", "-", "JPY609 million"] } },
      earlier: {
        Announcement: {
          "Fiscal year end": ["2018-03-31"],
          "Meeting number": [26],
          "Meeting date": ["2018-06-28"],
        },
        Dividend: {
          "Record date": ["2018-03-31", "2018-03-31", "2017-03-31"],
          "Effective date": ["2018-06-29", "-", "2017-06-29"],
        },
      },
      finds: "differs",
      at: ["Total dividend amount", 3],
    },
    {
      changes: {},
      earlier: {
        Announcement: {
          "Fiscal year end": ["2018-03-31"],
          "Meeting number": [26],
          "Meeting date": ["2018-06-28"],
        },
        Dividend: {
          "Record date": ["2018-03-31", "2018-03-31", "2017-03-31"],
          "Effective date": ["2018-06-29", "-", "2017-06-29"],
        },
      },
      finds: null,
    },
  ],
  check({ announcement, earlier }, report) {
    if (earlier === null || !isYearEarlier(announcement, earlier)) {
      report.missing("earlierWorksheet");
      return;
    }
    for (const shareClass of announcement.classes) {
      const earlierClass = earlier.classes.find(({ name }) => name === shareClass.name);
      const previous = columnOf(shareClass, "previous");
      const decided = earlierClass && columnOf(earlierClass, "decided");
      const where = { column: "previous", shareClass: shareClass.name } as const;
      if (previous === undefined) report.missing("previousColumn", where);
      else if (decided === undefined) report.missing("earlierWorksheet", where);
      else {
        compareColumns(shareClass, { previous, decided, where, sheet: earlier.sheet }, report);
      }
    }
  },
});

interface Compared {
  readonly previous: DividendColumn;
  readonly decided: DividendColumn;
  readonly where: Where;
  /** The earlier worksheet's name. */
  readonly sheet: string;
}

function compareColumns(
  shareClass: ShareClass,
  { previous, decided, where, sheet }: Compared,
  report: Report<Outcomes>,
): void {
  const restated = givenValue(previous.shareBasis) === "restated";
  const compare = <T>(
    fact: TiedFact,
    [now, then]: readonly [Entry<T> | undefined, Entry<T> | undefined],
    equal: (a: T, b: T) => boolean,
    valueOf: (entry: Entry<T>) => Value,
  ) => {
    if (now === undefined || then === undefined || isBlank(now) || isBlank(then)) {
      report.missing(fact, where);
      return;
    }
    const [a, b] = [givenValue(now), givenValue(then)];
    const same = a === null || b === null ? stateOf(now) === stateOf(then) : equal(a, b);
    const found = valueOf(now);
    const expected = valueOf(then);
    if (same) report.agreed({ cells: [now.cell], values: [found, expected] });
    else {
      report.finding({
        outcome: "differs",
        details: { fact, found, earlier: expected, sheet },
        cell: now.cell,
        expected,
        actual: found,
        // What is restated is not written as it was paid.
        fix: fact === "dividendPerShare" && restated ? null : { cell: now.cell, value: expected },
      });
    }
  };
  const dateOf = (entry: Entry<CivilDate>) => entryValue(entry, dateValue);
  compare("recordDate", [previous.recordDate, decided.recordDate], sameDate, dateOf);
  const sameAmount = (now: Amount, then: Amount) => inUnits(now).eq(inUnits(then));
  if (restated && givenValue(previous.dividendPerShareAsPaid) !== null) {
    const paid = [previous.dividendPerShareAsPaid, decided.dividendPerShare] as const;
    compare("dividendPerShareAsPaid", paid, sameAmount, dividendValue);
  } else {
    compare(
      "dividendPerShare",
      [previous.dividendPerShare, decided.dividendPerShare],
      (now, then) => sameAmount(now, then) || wasPaid(shareClass, previous, then),
      dividendValue,
    );
  }
  compare("total", [previous.total, decided.total], mayBeOneTotal, dividendValue);
  compare("effectiveDate", [previous.effectiveDate, decided.effectiveDate], sameDate, dateOf);
  compare("resource", [previous.resource, decided.resource], sameResource, ({ shown }) =>
    textValue(shown),
  );
}

function isBlank(entry: Entry<unknown>): boolean {
  return stateOf(entry) === "blank";
}

function wasPaid(shareClass: ShareClass, previous: DividendColumn, then: Amount): boolean {
  const paid = dividendAsPaid(shareClass, previous)?.amounts ?? [];
  return paid.some((amount) => amount.eq(inUnits(then)));
}

function mayBeOneTotal(now: Amount, then: Amount): boolean {
  if (now.unit === then.unit && now.places === then.places) return now.number.eq(then.number);
  return roundingModes.some((mode) => overlap(valuesOfTotal(now, mode), valuesOfTotal(then, mode)));
}

function sameResource(now: Resource, then: Resource): boolean {
  const textOf = (each: Resource) => (each.is === "other" ? each.text : "");
  return now.is === then.is && textOf(now) === textOf(then);
}
