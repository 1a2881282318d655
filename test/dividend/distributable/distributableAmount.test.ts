import fc from "fast-check";
import { decimal } from "../../../src/dividend/decimal";
import { distributableAmount } from "../../../src/dividend/distributable/distributableAmount";
import {
  type DistributableFigure,
  distributableFigureNames,
  signOf,
} from "../../../src/dividend/distributable/figures";
import { anyEvents, anyOpening, figuresOf } from "./arbitraryBooks";
import { captions, surplusAfter, twiceDistributable } from "./ledger";

const base = {
  capital: 10_000_000n,
  capitalReserve: 5_000_000n,
  legalReserve: 2_000_000n,
  otherCapitalSurplus: 3_000_000n,
  otherRetainedEarnings: 20_000_000n,
};

describe("the distributable amount", () => {
  it("is the surplus less treasury shares", () => {
    const figures = figuresOf({ ...base, treasuryAtEffect: 2_000_000n });
    expect(distributableAmount(figures).distributable).toEqual(decimal("21000000"));
  });

  it.each([
    [20_000_000n, 5_000_000n, "0"],
    [30_000_000n, 5_000_000n, "3000000"],
    [30_000_000n, 10_000_000n, "8000000"],
    [50_000_000n, 10_000_000n, "13000000"],
  ])("takes off for goodwill of %s and deferred assets of %s: %s", (goodwill, deferred, taken) => {
    const figures = figuresOf({ ...base, goodwill, deferredAssets: deferred });
    const amount = distributableAmount(figures);
    expect(amount.goodwillDeduction).toEqual(decimal(taken));
    expect(amount.distributable).toEqual(decimal("23000000").minus(decimal(taken)));
  });

  it("takes both steps with events since and extraordinary statements", () => {
    const amount = distributableAmount(
      figuresOf({
        ...base,
        treasuryAtBalanceSheet: 3_000_000n,
        treasuryAtEffect: 1_500_000n,
        disposalGain: 200_000n,
        treasurySaleConsideration: 1_200_000n,
        treasuryCancelled: 500_000n,
        capitalReduced: 2_000_000n,
        reservesReduced: 1_000_000n,
        movedToCapital: 500_000n,
        dividendsSince: 1_500_000n,
        goodwill: 10_000_000n,
        deferredAssets: 2_000_000n,
        securitiesValuation: -1_000_000n,
        extraordinaryProfit: 3_000_000n,
        extraordinaryConsideration: 800_000n,
      }),
    );
    expect(amount.surplusAtBalanceSheet).toEqual(decimal("23000000"));
    expect(amount.surplusAtEffect).toEqual(decimal("23700000"));
    expect(amount.distributable).toEqual(decimal("23800000"));
  });

  it("is what the balance sheet shows with every event booked on it", () => {
    fc.assert(
      fc.property(anyOpening, anyEvents, (opening, events) => {
        const amount = distributableAmount(figuresOf(captions(opening, events)));
        const twice = amount.distributable.times(decimal("2"));
        expect(twice).toEqual(decimal(String(twiceDistributable(opening, events))));
        expect(amount.surplusAtEffect).toEqual(decimal(String(surplusAfter(opening, events))));
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on the order of events", () => {
    const shuffled = anyEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(anyOpening, shuffled, (opening, [events, again]) => {
        expect(twiceDistributable(opening, again)).toBe(twiceDistributable(opening, events));
        expect(captions(opening, again)).toEqual(captions(opening, events));
      }),
    );
  });

  // What a yen more in a row does to the amount, always and whatever else is typed.
  const aYenMore: Readonly<Partial<Record<DistributableFigure, number>>> = {
    otherRetainedEarnings: 1,
    disposalGain: 1,
    capitalReduced: 1,
    reservesReduced: 1,
    treasuryCancelled: -1,
    dividendsSince: -1,
    reservePutAside: -1,
    movedToCapital: -1,
    reorganisations: -1,
    treasuryAtBalanceSheet: 0,
    treasuryAcquired: 0,
    treasuryAtEffect: -1,
    treasurySaleConsideration: -1,
    consolidatedRegulation: -1,
    otherDeductions: -1,
    extraordinaryProfit: 1,
    extraordinaryConsideration: 1,
  };

  it.each(Object.entries(aYenMore))("a yen more in %s is %s to distribute", (name, gained) => {
    fc.assert(
      fc.property(anyOpening, anyEvents, (opening, events) => {
        const typed = captions(opening, events);
        const figure = name as DistributableFigure;
        const more = { ...typed, [figure]: typed[figure] + 1n };
        const before = distributableAmount(figuresOf(typed)).distributable;
        const after = distributableAmount(figuresOf(more)).distributable;
        expect(after.minus(before)).toEqual(decimal(String(gained)));
      }),
    );
  });

  // The intervals of rounded figures are worked out from their ends, which holds only where this does.
  it.each(distributableFigureNames.filter((name) => !(name in aYenMore)))(
    "never turns about as %s grows",
    (name) => {
      const falls = name === "goodwill" || name === "deferredAssets";
      fc.assert(
        fc.property(
          anyOpening.filter((opening) => opening.otherCapitalSurplus > 0n),
          fc.bigInt({ min: 0n, max: 9_000_000_000_000n }),
          (opening, more) => {
            const typed = captions(opening, []);
            const before = distributableAmount(figuresOf(typed)).distributable;
            const after = distributableAmount(
              figuresOf({ ...typed, [name]: typed[name] + more }),
            ).distributable;
            expect(falls ? after.lte(before) : after.gte(before)).toBe(true);
          },
        ),
      );
    },
  );

  it("knows of every row what a sign means in it", () => {
    const named = (sign: string) =>
      distributableFigureNames.filter((name) => signOf(name) === sign);
    expect(named("meant")).toEqual([
      "otherCapitalSurplus",
      "otherRetainedEarnings",
      "disposalGain",
      "securitiesValuation",
      "landValuation",
      "extraordinaryProfit",
    ]);
    expect(named("impossible")).toEqual([
      "capital",
      "capitalReserve",
      "legalReserve",
      "capitalReduced",
      "reservesReduced",
      "goodwill",
      "deferredAssets",
      "extraordinaryConsideration",
    ]);
  });
});
