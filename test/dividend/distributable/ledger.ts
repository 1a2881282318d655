import type { DistributableFigure } from "../../../src/dividend/distributable/figures";

/**
 * The distributable amount worked out the other way: no formula over captions, but the balance sheet with
 * each event booked on it in turn, in whole yen, and Art. 461 (2) read off what stands there in the end.
 */
export type Event =
  | { readonly is: "buys"; readonly at: bigint }
  | { readonly is: "sells"; readonly book: bigint; readonly at: bigint }
  | { readonly is: "cancels"; readonly book: bigint }
  | { readonly is: "reducesCapital"; readonly by: bigint }
  | { readonly is: "reducesReserves"; readonly by: bigint }
  | { readonly is: "pays"; readonly dividend: bigint; readonly putAside: bigint }
  | { readonly is: "movesToCapital"; readonly by: bigint }
  | { readonly is: "splitsOff"; readonly surplus: bigint };

export interface Opening {
  readonly capital: bigint;
  readonly capitalReserve: bigint;
  readonly legalReserve: bigint;
  readonly otherCapitalSurplus: bigint;
  readonly otherRetainedEarnings: bigint;
  readonly treasury: bigint;
  readonly goodwill: bigint;
  readonly deferredAssets: bigint;
  readonly securitiesValuation: bigint;
  readonly landValuation: bigint;
  readonly regulation: bigint;
  readonly other: bigint;
  readonly interimProfit: bigint;
  readonly interimConsideration: bigint;
}

interface Books {
  surplus: bigint;
  treasury: bigint;
  received: bigint;
}

/** Twice the distributable amount, for half of the goodwill may end in half a yen. */
export function twiceDistributable(opening: Opening, events: readonly Event[]): bigint {
  const books = booked(opening, events);
  const goodwill = twiceGoodwill(opening);
  const losses = [opening.securitiesValuation, opening.landValuation]
    .map((value) => (value < 0n ? value : 0n))
    .reduce((sum, value) => sum + value, 0n);
  const whole =
    books.surplus -
    books.treasury -
    books.received +
    losses -
    opening.regulation -
    opening.other +
    opening.interimProfit +
    opening.interimConsideration;
  return 2n * whole - goodwill;
}

/** Surplus when the last event is booked. */
export function surplusAfter(opening: Opening, events: readonly Event[]): bigint {
  return booked(opening, events).surplus;
}

function booked(opening: Opening, events: readonly Event[]): Books {
  const books: Books = {
    surplus: opening.otherCapitalSurplus + opening.otherRetainedEarnings,
    treasury: opening.treasury,
    received: 0n,
  };
  for (const event of events) book(event, books);
  return books;
}

function book(event: Event, books: Books): void {
  switch (event.is) {
    case "buys":
      books.treasury += event.at;
      return;
    case "sells":
      books.treasury -= event.book;
      books.surplus += event.at - event.book;
      books.received += event.at;
      return;
    case "cancels":
      books.treasury -= event.book;
      books.surplus -= event.book;
      return;
    case "reducesCapital":
    case "reducesReserves":
      books.surplus += event.by;
      return;
    case "pays":
      books.surplus -= event.dividend + event.putAside;
      return;
    case "movesToCapital":
      books.surplus -= event.by;
      return;
    case "splitsOff":
      books.surplus -= event.surplus;
      return;
  }
}

/** The cases of the Regulations drawn as one line: D + min(G - C, S), and never below nothing (for S not below zero). */
function twiceGoodwill(opening: Opening): bigint {
  const capital = opening.capital + opening.capitalReserve + opening.legalReserve;
  const beyond = opening.goodwill - 2n * capital;
  const reach = 2n * opening.otherCapitalSurplus;
  const least = beyond < reach ? beyond : reach;
  const adjusted = 2n * opening.deferredAssets + least;
  return adjusted > 0n ? adjusted : 0n;
}

/** The captions of the worksheet for an opening and its events. */
export function captions(
  opening: Opening,
  events: readonly Event[],
): Readonly<Record<DistributableFigure, bigint>> {
  const sum = (of: (event: Event) => bigint) => events.reduce((all, each) => all + of(each), 0n);
  return {
    capital: opening.capital,
    capitalReserve: opening.capitalReserve,
    legalReserve: opening.legalReserve,
    otherCapitalSurplus: opening.otherCapitalSurplus,
    otherRetainedEarnings: opening.otherRetainedEarnings,
    disposalGain: sum((each) => (each.is === "sells" ? each.at - each.book : 0n)),
    capitalReduced: sum((each) => (each.is === "reducesCapital" ? each.by : 0n)),
    reservesReduced: sum((each) => (each.is === "reducesReserves" ? each.by : 0n)),
    treasuryCancelled: sum((each) => (each.is === "cancels" ? each.book : 0n)),
    dividendsSince: sum((each) => (each.is === "pays" ? each.dividend : 0n)),
    reservePutAside: sum((each) => (each.is === "pays" ? each.putAside : 0n)),
    movedToCapital: sum((each) => (each.is === "movesToCapital" ? each.by : 0n)),
    reorganisations: sum((each) => (each.is === "splitsOff" ? each.surplus : 0n)),
    treasuryAtBalanceSheet: opening.treasury,
    treasuryAcquired: sum((each) => (each.is === "buys" ? each.at : 0n)),
    treasuryAtEffect: booked(opening, events).treasury,
    treasurySaleConsideration: sum((each) => (each.is === "sells" ? each.at : 0n)),
    goodwill: opening.goodwill,
    deferredAssets: opening.deferredAssets,
    securitiesValuation: opening.securitiesValuation,
    landValuation: opening.landValuation,
    consolidatedRegulation: opening.regulation,
    otherDeductions: opening.other,
    extraordinaryProfit: opening.interimProfit,
    extraordinaryConsideration: opening.interimConsideration,
  };
}
