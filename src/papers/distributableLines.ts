import type { Announcement } from "../dividend/announcement";
import { type Decimal, decimal, zero } from "../dividend/decimal";
import {
  distributableAmount,
  type DistributableAmount,
} from "../dividend/distributable/distributableAmount";
import {
  type DistributableFigure,
  type DistributableFigures,
  signOf,
} from "../dividend/distributable/figures";
import { type DistributableSection, printedFigures } from "../dividend/distributable/section";
import {
  holdsTreasuryShares,
  reconciledTreasuryShares,
} from "../dividend/distributable/treasuryShares";
import { givenFact } from "../dividend/fact";
import type { Language } from "../dividend/language";
import type { PaperResult, WorkPaperWords } from "../languages/workPaperWords";
import { labelsOf } from "../worksheet/labels";
import {
  type LinePart,
  type LiveText,
  type PaperLine,
  type PaperPart,
  linePart,
  noRemark,
  quoted,
} from "./paperLines";
import { type Taking, takenAmount } from "./takenAmount";

/** What the lines of a paper are made from. */
export interface PaperBasis {
  readonly section: DistributableSection;
  readonly figures: DistributableFigures;
  readonly amount: DistributableAmount;
  readonly words: WorkPaperWords;
  readonly language: Language;
}

const labels = labelsOf("distributable");

export function paperBasis(
  section: DistributableSection,
  words: WorkPaperWords,
  language: Language,
): PaperBasis {
  const figures = printedFigures(section);
  return { section, figures, amount: distributableAmount(figures), words, language };
}

/** The three steps, and the adjustment for goodwill they refer to. */
export function distributableParts(
  basis: PaperBasis,
  typed: Announcement["decision"]["distributableAmount"],
): readonly PaperPart[] {
  const { amount, words } = basis;
  const figure = (name: DistributableFigure, sign: PaperLine["sign"]) =>
    figureLine(basis, name, sign);
  const result = resultsOf(words);
  return [
    {
      title: words.sections.step1,
      lines: [
        figure("otherCapitalSurplus", "+"),
        figure("otherRetainedEarnings", "+"),
        result("surplusAtBalanceSheet", amount.surplusAtBalanceSheet, [
          linePart("otherCapitalSurplus"),
          "+",
          linePart("otherRetainedEarnings"),
        ]),
      ],
    },
    {
      title: words.sections.step2,
      lines: [
        figure("disposalGain", "+"),
        figure("capitalReduced", "+"),
        figure("reservesReduced", "+"),
        figure("treasuryCancelled", "−"),
        figure("dividendsSince", "−"),
        figure("reservePutAside", "−"),
        figure("movedToCapital", "−"),
        figure("reorganisations", "−"),
        result(
          "surplusAtEffect",
          amount.surplusAtEffect,
          sumOf(
            ["surplusAtBalanceSheet", "disposalGain", "capitalReduced", "reservesReduced"],
            [
              "treasuryCancelled",
              "dividendsSince",
              "reservePutAside",
              "movedToCapital",
              "reorganisations",
            ],
          ),
        ),
      ],
    },
    {
      title: words.sections.step3,
      lines: [
        figure("treasuryAtEffect", "−"),
        figure("treasurySaleConsideration", "−"),
        {
          ...result("goodwillDeduction", amount.goodwillDeduction, goodwillFormula),
          sign: "−",
        },
        lossLine(basis, "securitiesValuation", "securitiesLoss"),
        lossLine(basis, "landValuation", "landLoss"),
        figure("consolidatedRegulation", "−"),
        figure("otherDeductions", "−"),
        figure("extraordinaryProfit", "+"),
        figure("extraordinaryConsideration", "+"),
        result(
          "distributable",
          amount.distributable,
          sumOf(
            ["surplusAtEffect", "extraordinaryProfit", "extraordinaryConsideration"],
            [
              "treasuryAtEffect",
              "treasurySaleConsideration",
              "goodwillDeduction",
              "securitiesLoss",
              "landLoss",
              "consolidatedRegulation",
              "otherDeductions",
            ],
          ),
        ),
        ...typedLines(basis, typed),
      ],
    },
  ];
}

/** What goes into the adjustment for goodwill. */
export function goodwillPart(basis: PaperBasis): PaperPart {
  const { figures, words } = basis;
  const result = resultsOf(words);
  const half = figures.goodwill.div(decimal("2"));
  const capital = figures.capital.plus(figures.capitalReserve).plus(figures.legalReserve);
  return {
    title: words.sections.goodwill,
    lines: [
      figureLine(basis, "goodwill", ""),
      figureLine(basis, "deferredAssets", ""),
      figureLine(basis, "capital", ""),
      figureLine(basis, "capitalReserve", ""),
      figureLine(basis, "legalReserve", ""),
      measure(result("halfOfGoodwill", half, [linePart("goodwill"), "/2"])),
      measure(
        result("adjustedAssets", half.plus(figures.deferredAssets), [
          linePart("halfOfGoodwill"),
          "+",
          linePart("deferredAssets"),
        ]),
      ),
      measure(
        result("capitalMeasure", capital, sumOf(["capital", "capitalReserve", "legalReserve"], [])),
      ),
      measure(
        result(
          "capitalReach",
          capital.plus(figures.otherCapitalSurplus),
          sumOf(["capitalMeasure", "otherCapitalSurplus"], []),
        ),
      ),
    ],
  };
}

/** The treasury shares carried from the balance sheet date to the effective date. */
export function treasuryPart(basis: PaperBasis): PaperPart {
  const { figures, words } = basis;
  const result = resultsOf(words);
  const { soldAtBookValue, carried, difference } = reconciledTreasuryShares(figures);
  const text = !holdsTreasuryShares(figures)
    ? words.outcomes.nothing
    : difference.eq(zero)
      ? words.outcomes.reconciles
      : words.outcomes.differs;
  const moved = [
    "treasuryAtBalanceSheet",
    "treasuryAcquired",
    "treasuryCancelled",
    "treasurySaleConsideration",
    "treasuryAtEffect",
  ] as const;
  const none = moved.flatMap((each, index) => [index === 0 ? "" : ",", linePart(each), "=0"]);
  const outcome: LiveText = {
    text,
    formula: [
      "IF(AND(",
      ...none,
      `),${quoted(words.outcomes.nothing)},IF(ROUND(`,
      linePart("difference"),
      `,2)=0,${quoted(words.outcomes.reconciles)},${quoted(words.outcomes.differs)}))`,
    ],
  };
  return {
    title: words.sections.treasury,
    lines: [
      figureLine(basis, "treasuryAtBalanceSheet", "+"),
      figureLine(basis, "treasuryAcquired", "+"),
      {
        ...result(
          "soldAtBookValue",
          soldAtBookValue,
          sumOf(["treasurySaleConsideration"], ["disposalGain"]),
        ),
        sign: "−",
      },
      {
        ...result("cancelledSince", figures.treasuryCancelled, [linePart("treasuryCancelled")]),
        sign: "−",
      },
      result(
        "carried",
        carried,
        sumOf(
          ["treasuryAtBalanceSheet", "treasuryAcquired"],
          ["soldAtBookValue", "cancelledSince"],
        ),
      ),
      measure(result("statedAtEffect", figures.treasuryAtEffect, [linePart("treasuryAtEffect")])),
      {
        ...measure(result("difference", difference, sumOf(["statedAtEffect"], ["carried"]))),
        remark: outcome,
      },
    ],
  };
}

/** A line with a figure of the worksheet. */
function figureLine(
  { section, words, language }: PaperBasis,
  figure: DistributableFigure,
  sign: PaperLine["sign"],
): PaperLine {
  const entry = section.figures[figure];
  return {
    key: figure,
    sign,
    caption: labels[figure][language][0],
    basis: words.basis[figure] ?? "",
    cell: entry?.cell ?? null,
    ...takenAmount(entry, signOf(figure), words, section.blankUnits?.[figure]),
  };
}

/** A valuation difference, of which only a loss counts. */
function lossLine(
  { section, words }: PaperBasis,
  figure: "securitiesValuation" | "landValuation",
  key: PaperResult,
): PaperLine {
  const entry = section.figures[figure];
  const taking: Taking = "loss";
  return {
    key,
    sign: "−",
    caption: words.results[key],
    basis: words.basis[key] ?? "",
    cell: entry?.cell ?? null,
    ...takenAmount(entry, taking, words, section.blankUnits?.[figure]),
  };
}

type ResultLine = (
  key: PaperResult,
  amount: Decimal | null,
  formula: readonly LinePart[] | null,
) => PaperLine;

/** Makes lines with what is worked out. */
export function resultsOf(words: WorkPaperWords): ResultLine {
  return (key, amount, formula) => ({
    key,
    sign: "=",
    caption: words.results[key],
    basis: words.basis[key] ?? "",
    amount,
    formula,
    cell: null,
    remark: noRemark,
  });
}

/** A line that is no sum of those above it. */
export function measure(line: PaperLine): PaperLine {
  return { ...line, sign: "" };
}

export function sumOf(
  added: readonly PaperLine["key"][],
  taken: readonly PaperLine["key"][],
): readonly LinePart[] {
  return [
    ...added.flatMap((key, index) => [index === 0 ? "" : "+", linePart(key)]),
    ...taken.flatMap((key) => ["-", linePart(key)]),
  ];
}

// Regulations Art. 158 (i), in the words of the lines of part A.
const goodwillFormula: readonly LinePart[] = [
  "IF(",
  linePart("adjustedAssets"),
  "<=",
  linePart("capitalMeasure"),
  ",0,IF(OR(",
  linePart("adjustedAssets"),
  "<=",
  linePart("capitalReach"),
  ",",
  linePart("halfOfGoodwill"),
  "<=",
  linePart("capitalReach"),
  "),",
  linePart("adjustedAssets"),
  "-",
  linePart("capitalMeasure"),
  ",",
  linePart("otherCapitalSurplus"),
  "+",
  linePart("deferredAssets"),
  "))",
];

/** The amount somebody typed as the distributable amount, held beside the one worked out. */
function typedLines(
  { amount, words }: PaperBasis,
  typed: Announcement["decision"]["distributableAmount"],
): readonly PaperLine[] {
  const fact = givenFact(typed);
  if (typed === undefined || fact === null) return [];
  const taken = takenAmount(typed, "meant", words);
  const result = resultsOf(words);
  const difference = taken.amount.minus(amount.distributable);
  const { sameAsTyped, otherThanTyped } = words.outcomes;
  return [
    { ...measure(result("typedAmount", taken.amount, taken.formula)), ...taken, cell: typed.cell },
    {
      ...measure(result("typedDifference", difference, sumOf(["typedAmount"], ["distributable"]))),
      remark: {
        text: difference.eq(zero) ? sameAsTyped : otherThanTyped,
        formula: [
          "IF(ROUND(",
          linePart("typedDifference"),
          `,2)=0,${quoted(sameAsTyped)},${quoted(otherThanTyped)})`,
        ],
      },
    },
  ];
}
