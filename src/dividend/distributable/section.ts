import { type Amount, type Unit, inUnits, isExact, unitFactor } from "../amount";
import type { CivilDate } from "../civilDate";
import { type Decimal, decimal, zero } from "../decimal";
import { type CellAddress, type Entry, type Fact, givenFact } from "../fact";
import type { Interval } from "../rounding";
import { distributableAmount } from "./distributableAmount";
import {
  type DistributableFigure,
  type DistributableFigures,
  type FigureRole,
  distributableFigureNames,
  distributableFigures,
  figuresFrom,
  signOf,
} from "./figures";

/** The section "Distributable amount" (分配可能額) of a worksheet. */
export interface DistributableSection {
  readonly heading: CellAddress;
  /** The last balance sheet date. */
  readonly asOf?: Entry<CivilDate>;
  readonly figures: Readonly<Partial<Record<DistributableFigure, Entry<Amount>>>>;
  /** Cells beside its labels that hold something that was not read. */
  readonly unread?: readonly UnreadFigure[];
  /** What a blank cell's label says that a figure typed there would be counted in. */
  readonly blankUnits?: Readonly<Partial<Record<DistributableFigure, Unit>>>;
}

/** A cell that was not read, and the figure it would be; null under a label nobody knows. */
export interface UnreadFigure {
  readonly figure: DistributableFigure | "asOf" | null;
  readonly cell: CellAddress;
}

/** A figure of the section with its cell. */
export interface TypedFigure extends Fact<Amount> {
  readonly figure: DistributableFigure;
}

/** The figures that have a value, in the order of the three steps. */
export function typedFigures({ figures }: DistributableSection): readonly TypedFigure[] {
  return distributableFigureNames.flatMap((figure) => {
    const fact = givenFact(figures[figure]);
    return fact === null ? [] : [{ ...fact, figure }];
  });
}

/**
 * The section's figures in plain currency units, as they are printed: nothing for what is blank, the
 * magnitude of a deduction that was typed below zero.
 */
export function printedFigures(section: DistributableSection): DistributableFigures {
  return figuresFrom(
    Object.fromEntries(
      typedFigures(section).map(({ figure, value }) => [figure, meantAs(figure, inUnits(value))]),
    ),
  );
}

/** The figure as the reckoning takes it: a deduction typed below zero, as statements print it, is its magnitude. */
function meantAs(figure: DistributableFigure, units: Decimal): Decimal {
  return signOf(figure) === "magnitude" ? units.abs() : units;
}

/** The figures that lower the distributable amount as they rise; with all others it rises. It never turns about. */
const lowering: ReadonlySet<FigureRole> = new Set(["takenSince", "deducted", "asset"]);

/**
 * The amounts the section may stand for: one where all its figures are exact; where figures are in thousands
 * or millions, all amounts between the least and the most they can mean, since no statement says which way
 * it was rounded.
 */
export function distributableInterval(section: DistributableSection): Interval {
  const typed = typedFigures(section);
  const atEnd = (isMost: boolean) =>
    distributableAmount(
      figuresFrom(
        Object.fromEntries(
          typed.map(({ figure, value }) => {
            const raised = lowering.has(distributableFigures[figure]) !== isMost;
            const reach = reachOf(value);
            const units = meantAs(figure, inUnits(value));
            return [figure, raised ? units.plus(reach) : units.minus(reach)];
          }),
        ),
      ),
    ).distributable;
  const exact = typed.every(({ value }) => isExact(value));
  return { from: atEnd(false), to: atEnd(true), includesFrom: exact, includesTo: exact };
}

/** How far from a printed figure the amount may lie that it stands for: the last digit printed, in its unit. */
function reachOf(amount: Amount): Decimal {
  if (isExact(amount)) return zero;
  return unitFactor(amount.unit).times(decimal(`1e-${String(amount.places)}`));
}
