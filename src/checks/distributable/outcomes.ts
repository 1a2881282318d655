import type { Amount } from "../../dividend/amount";
import type { CivilDate } from "../../dividend/civilDate";
import type { Decimal } from "../../dividend/decimal";
import type { DistributableFigure } from "../../dividend/distributable/figures";
import type { Value } from "../../dividend/finding";
import type { Report } from "../rule";
import type { WrongBalanceSheet } from "./balanceSheetDate";
import type { DividendSince } from "./dividendsSince";

/** What DV46 can find. Amounts that are no cell's are in plain currency units. */
export interface DistributableOutcomes {
  tooMuch: { paid: Decimal; distributable: Decimal; over: Decimal; together: boolean };
  otherThanTyped: {
    typed: Amount;
    workedOut: Decimal;
    leftOut: DistributableFigure | null;
  };
  treasuryDiffers: { stated: Decimal; carried: Decimal; over: Decimal | null };
  treasuryLeftOut: { shares: Amount };
  dividendLeftOut: { since: DividendSince; asOf: CivilDate };
  dividendsTooLow: { typed: Decimal; paid: Decimal; sheets: readonly string[] };
  balanceSheet: { asOf: CivilDate; why: WrongBalanceSheet; expected: CivilDate | null };
  belowZero: { figure: DistributableFigure; amount: Amount };
  magnitude: { figure: DistributableFigure; amount: Amount };
}

export type DistributableReport = Report<DistributableOutcomes>;

export function moneyOf(money: Decimal): Value {
  return { is: "money", money };
}
