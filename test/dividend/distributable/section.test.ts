import fc from "fast-check";
import { type Amount, exactAmount } from "../../../src/dividend/amount";
import { decimal } from "../../../src/dividend/decimal";
import { distributableAmount } from "../../../src/dividend/distributable/distributableAmount";
import type { DistributableFigure } from "../../../src/dividend/distributable/figures";
import {
  type DistributableSection,
  distributableInterval,
  printedFigures,
  typedFigures,
} from "../../../src/dividend/distributable/section";
import { contains, isPoint } from "../../../src/dividend/rounding";
import { anyEvents, anyOpening, figuresOf } from "./arbitraryBooks";
import { captions } from "./ledger";

const cell = { row: 0, column: 0 };

function sectionOf(
  typed: Readonly<Partial<Record<DistributableFigure, Amount | "undetermined">>>,
): DistributableSection {
  return {
    heading: cell,
    figures: Object.fromEntries(
      Object.entries(typed).map(([figure, value]) => [
        figure,
        {
          value: value === "undetermined" ? { state: value } : { state: "given" as const, value },
          cell,
          shown: "",
          cellNumber: null,
        },
      ]),
    ),
  };
}

const millions = (number: string): Amount => ({
  ...exactAmount(decimal(number)),
  unit: "million",
  unitFrom: "label",
});

describe("the section's figures", () => {
  it("are nothing where there is no amount", () => {
    const section = sectionOf({ capital: exactAmount(decimal("5")), goodwill: "undetermined" });
    expect(printedFigures(section)).toEqual(figuresOf({ capital: 5n }));
    expect(typedFigures(section).map(({ figure }) => figure)).toEqual(["capital"]);
  });

  it("are magnitudes where statements print what is taken off below zero", () => {
    const section = sectionOf({
      treasuryAtEffect: exactAmount(decimal("-3")),
      otherRetainedEarnings: exactAmount(decimal("-4")),
    });
    const figures = printedFigures(section);
    expect(figures).toEqual(figuresOf({ treasuryAtEffect: 3n, otherRetainedEarnings: -4n }));
  });

  it("come to one amount where all are exact", () => {
    const section = sectionOf({ otherRetainedEarnings: exactAmount(decimal("7")) });
    expect(isPoint(distributableInterval(section))).toBe(true);
  });

  it("come to any amount between where one is rounded", () => {
    const section = sectionOf({
      otherRetainedEarnings: millions("20"),
      treasuryAtEffect: exactAmount(decimal("2000000")),
    });
    const interval = distributableInterval(section);
    expect(interval.from).toEqual(decimal("17000000"));
    expect(interval.to).toEqual(decimal("19000000"));
    expect(contains(interval, decimal("19000000"))).toBe(false);
  });

  it("in millions stand for the amounts in yen they were cut from", () => {
    fc.assert(
      fc.property(
        anyOpening.filter(
          ({ otherRetainedEarnings: earned, securitiesValuation, landValuation, interimProfit }) =>
            [earned, securitiesValuation, landValuation, interimProfit].every((each) => each >= 0n),
        ),
        anyEvents.map((events) => events.filter(({ is }) => is !== "sells")),
        (opening, events) => {
          const yen = captions(opening, events);
          // What cannot be below zero in a statement is not: a cancellation of more than is held, for one.
          fc.pre(Object.values(yen).every((value) => value >= 0n));
          const cut = Object.fromEntries(
            Object.entries(yen).map(([figure, value]) => [
              figure,
              millions(String(value / 1_000_000n)),
            ]),
          );
          const { distributable } = distributableAmount(figuresOf(yen));
          expect(contains(distributableInterval(sectionOf(cut)), distributable)).toBe(true);
        },
      ),
    );
  });
});
