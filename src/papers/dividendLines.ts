import { type Amount, inUnits } from "../dividend/amount";
import { type Announcement, type ShareClass, columnOf } from "../dividend/announcement";
import type { Resource } from "../dividend/column";
import { type Decimal, decimal, zero } from "../dividend/decimal";
import { lackingReserve, reserveToPutAside } from "../dividend/distributable/reserve";
import { type Entry, givenValue } from "../dividend/fact";
import type { WorkPaperWords } from "../languages/workPaperWords";
import { type PaperBasis, measure, resultsOf, sumOf } from "./distributableLines";
import {
  type LinePart,
  type LineKey,
  type PaperLine,
  type PaperPart,
  linePart,
  quoted,
} from "./paperLines";
import { takenAmount } from "./takenAmount";

/** How a resource is called in the language of the paper. */
export type ResourceName = (resource: Resource) => string;

/** What one share class is paid. */
interface ClassDividend {
  readonly key: LineKey;
  readonly name: string | null;
  readonly total: Entry<Amount> | undefined;
  readonly resource: Resource | null;
  readonly amount: Decimal;
}

/** The dividend held against the distributable amount, and the reserve put aside with it. */
export function dividendParts(
  basis: PaperBasis,
  { classes }: Announcement,
  resourceName: ResourceName,
): readonly PaperPart[] {
  const { amount, words } = basis;
  const result = resultsOf(words);
  const paid = classes.map(classDividend);
  const grand = classes[0]?.grandTotal;
  const grandAmount = givenValue(grand);
  const total =
    grandAmount === null
      ? paid.reduce((sum, each) => sum.plus(each.amount), zero)
      : inUnits(grandAmount);
  const room = amount.distributable.minus(total);
  const { within, exceeds } = words.outcomes;
  const grandLine: readonly PaperLine[] =
    grandAmount === null || grand === undefined
      ? []
      : [
          {
            key: "grandTotal",
            sign: "",
            caption: words.grandTotal,
            basis: words.basis.dividend ?? "",
            cell: grand.cell,
            ...takenAmount(grand, "meant", words),
          },
        ];
  const dividend: PaperPart = {
    title: words.sections.dividend,
    lines: [
      ...paid.map((each) => dividendLine(each, words, resourceName)),
      ...grandLine,
      result(
        "dividendTotal",
        total,
        grandLine.length > 0
          ? [linePart("grandTotal")]
          : paid.length === 0
            ? ["0"]
            : sumOf(
                paid.map(({ key }) => key),
                [],
              ),
      ),
      {
        ...measure(result("room", room, sumOf(["distributable"], ["dividendTotal"]))),
        remark: {
          text: room.lt(zero) ? exceeds : within,
          formula: ["IF(", linePart("room"), `<0,${quoted(exceeds)},${quoted(within)})`],
        },
      },
    ],
  };
  return [dividend, reservePart(basis, paid, total)];
}

function classDividend({ name, columns }: ShareClass, index: number): ClassDividend {
  const column = columnOf({ columns } as ShareClass, "decided");
  const total = column?.total;
  const given = givenValue(total);
  return {
    key: `dividend${index}`,
    name,
    total,
    resource: givenValue(column?.resource),
    amount: given === null ? zero : inUnits(given),
  };
}

function dividendLine(
  { key, name, total, resource }: ClassDividend,
  words: WorkPaperWords,
  resourceName: ResourceName,
): PaperLine {
  return {
    key,
    sign: "+",
    caption: words.dividendOf(name, resource === null ? null : resourceName(resource)),
    basis: words.basis.dividend ?? "",
    cell: total?.cell ?? null,
    ...takenAmount(total, "meant", words),
  };
}

function reservePart(
  { figures, amount, words }: PaperBasis,
  paid: readonly ClassDividend[],
  total: Decimal,
): PaperPart {
  const result = resultsOf(words);
  const capitalKeys = fromCapitalSurplus(paid);
  const fromCapital =
    capitalKeys === "all"
      ? total
      : paid
          .filter(({ key }) => capitalKeys?.includes(key))
          .reduce((sum, each) => sum.plus(each.amount), zero);
  const reserve = reserveToPutAside(figures, {
    fromCapitalSurplus: fromCapital,
    fromRetainedEarnings: total.minus(fromCapital),
  });
  const capital = figures.capital.minus(figures.capitalReduced);
  const reserves = figures.capitalReserve
    .plus(figures.legalReserve)
    .minus(figures.reservesReduced)
    .plus(figures.reservePutAside);
  const { reached, notReached, splitUnknown } = words.outcomes;
  const lacking = lackingReserve(figures);
  const unknown = { text: splitUnknown, formula: null };
  return {
    title: words.sections.reserve,
    lines: [
      measure(
        result("quarterOfCapital", capital.div(decimal("4")), [
          "(",
          ...sumOf(["capital"], ["capitalReduced"]),
          ")/4",
        ]),
      ),
      measure(
        result(
          "reservesAtEffect",
          reserves,
          sumOf(["capitalReserve", "legalReserve", "reservePutAside"], ["reservesReduced"]),
        ),
      ),
      {
        ...measure(
          result("lacking", lacking, [
            "MAX(0,",
            ...sumOf(["quarterOfCapital"], ["reservesAtEffect"]),
            ")",
          ]),
        ),
        remark: {
          text: lacking.gt(zero) ? notReached : reached,
          formula: ["IF(", linePart("lacking"), `>0,${quoted(notReached)},${quoted(reached)})`],
        },
      },
      measure(result("tenth", total.div(decimal("10")), [linePart("dividendTotal"), "/10"])),
      result("reserveTotal", reserve.total, [
        // A fraction of the unit is rounded up; what a division leaves behind it is not a fraction of one.
        "ROUNDUP(ROUND(MIN(",
        linePart("tenth"),
        ",",
        linePart("lacking"),
        "),4),0)",
      ]),
      capitalKeys === null
        ? { ...measure(result("toCapitalReserve", null, null)), remark: unknown }
        : measure(
            result("toCapitalReserve", reserve.capitalReserve, capitalReserveFormula(capitalKeys)),
          ),
      capitalKeys === null
        ? { ...measure(result("toLegalReserve", null, null)), remark: unknown }
        : measure(
            result(
              "toLegalReserve",
              reserve.legalReserve,
              sumOf(["reserveTotal"], ["toCapitalReserve"]),
            ),
          ),
      result(
        "left",
        amount.distributable.minus(total).minus(reserve.total),
        sumOf(["room"], ["reserveTotal"]),
      ),
    ],
  };
}

/**
 * The classes paid from capital surplus: "all", some by their lines, or none of them. Null where a resource
 * is neither of the two or is not typed, so that only a person can tell.
 */
function fromCapitalSurplus(paid: readonly ClassDividend[]): "all" | readonly LineKey[] | null {
  const paying = paid.filter(({ amount }) => !amount.eq(zero));
  if (paying.some(({ resource }) => resource === null || resource.is === "other")) return null;
  const fromCapital = paying.filter(({ resource }) => resource?.is === "capitalSurplus");
  return fromCapital.length > 0 && fromCapital.length === paying.length
    ? "all"
    : fromCapital.map(({ key }) => key);
}

function capitalReserveFormula(from: "all" | readonly LineKey[]): readonly LinePart[] {
  if (from === "all") return [linePart("reserveTotal")];
  if (from.length === 0) return ["0"];
  return [
    "IF(",
    linePart("dividendTotal"),
    "=0,0,ROUNDUP(ROUND(",
    linePart("reserveTotal"),
    "*(",
    ...sumOf(from, []),
    ")/",
    linePart("dividendTotal"),
    ",4),0))",
  ];
}
