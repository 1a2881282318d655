import type { Amount } from "../../../dividend/amount";
import { zero } from "../../../dividend/decimal";
import type { DividendColumn } from "../../../dividend/column";
import {
  type CellAddress,
  type Entry,
  type State,
  givenValue,
  stateOf,
} from "../../../dividend/fact";
import type { FactName } from "../../../dividend/factName";
import type { Value } from "../../../dividend/finding";
import { dividendFigure } from "../../annualRows";
import { dividendValue } from "../../comparedValues";
import { type PlacedColumn, placedColumns } from "../../placedColumns";
import { type Report, rule } from "../../rule";

type Dependent = Extract<FactName, "total" | "effectiveDate" | "resource">;

type Stateless = "undetermined" | "none" | "notApplicable";

interface Outcomes {
  undetermined: { column: "decided" | "previous" };
  paysNothing: { state: Stateless; fact: Dependent };
  contradicted: { state: Stateless; facts: readonly Dependent[] };
  totalIsNothing: { dividend: Amount };
}

export const noDividend = rule<Outcomes>()({
  id: "DV10",
  summary: "What a column without an amount per share may show beside it.",
  compares: `
    Undetermined, or a dash: total, effective date and resource are dash, blank or undetermined. No
    dividend: the total is zero or such, and there is no effective date and no resource. The decided
    and the previous column may not be undetermined. One cell that says otherwise is blamed itself;
    where two or three do, the dividend is. And beside an amount per share the total is not zero.`,
  basis: `
    Forecasts undetermined stand so at Advantest 2009 and Kubota 2015; a decision to pay no dividend
    is disclosed as one (JPX FAQ 6781, note 1).`,
  outcomes: {
    undetermined: {
      severity: "error",
      meaning: "A decided or paid dividend cannot be undetermined.",
    },
    paysNothing: {
      severity: "error",
      meaning:
        "One cell says that something is paid where the dividend per share says that nothing is.",
    },
    contradicted: {
      severity: "error",
      meaning: "Several do, so that the dividend per share is the likelier slip.",
    },
    totalIsNothing: {
      severity: "error",
      meaning: "The total is zero or none where the dividend per share is an amount.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Dividend per share": ["Undetermined", 13.5, 13.5],
          "Total dividend amount": ["-", "-", "JPY608 million"],
          "Effective date": ["-", "-", "2018-06-29"],
          "Dividend resource": ["-", "-", "Retained earnings"],
        },
      },
      finds: "undetermined",
      at: ["Dividend per share", 1],
    },
    {
      changes: {
        Dividend: {
          "Dividend per share": [13.5, "Undetermined", 13.5],
          "Effective date": ["2019-06-28", "2019-06-28", "2018-06-29"],
        },
      },
      finds: "paysNothing",
      at: ["Effective date", 2],
    },
  ],
  check({ announcement }, report) {
    for (const at of placedColumns(announcement)) checkColumn(at, report);
  },
});

function checkColumn({ column, where }: PlacedColumn, report: Report<Outcomes>): void {
  const dividend = column.dividendPerShare;
  if (dividend === undefined || dividend.value.state === "blank") {
    report.missing("dividendPerShare", where);
    return;
  }
  const state = statesNothing(dividend, dividend.value.state);
  const contradicting = paymentFacts(column);
  const [only, ...others] = contradicting;
  const amount = givenValue(dividend);
  if (amount?.number.gt(zero) === true && column.total && stateOf(column.total) === "none") {
    report.finding({
      outcome: "totalIsNothing",
      details: { dividend: amount },
      cell: column.total.cell,
      related: [dividend.cell],
      actual: { is: "money", money: zero },
    });
  } else if (state === "undetermined" && column.role !== "forecast") {
    report.finding({
      outcome: "undetermined",
      details: { column: column.role },
      cell: dividend.cell,
      related: contradicting.map(({ cell }) => cell),
      actual: stateValue(state),
    });
  } else if (state === "amount" || only === undefined) {
    report.agreed({ cells: [dividend.cell], values: [dividendValue(dividend)] });
  } else if (others.length === 0) {
    report.finding({
      outcome: "paysNothing",
      details: { state, fact: only.fact },
      cell: only.cell,
      related: [dividend.cell],
      expected: stateValue("notApplicable"),
    });
  } else {
    report.finding({
      outcome: "contradicted",
      details: { state, facts: contradicting.map(({ fact }) => fact) },
      cell: dividend.cell,
      related: contradicting.map(({ cell }) => cell),
      actual: stateValue(state),
    });
  }
}

// What the dividend per share says: that nothing is paid yet, or at all, or an amount.
function statesNothing(entry: Entry<Amount>, state: Stateless | "given"): Stateless | "amount" {
  if (state !== "given") return state;
  return dividendFigure(entry)?.eq(zero) === true ? "none" : "amount";
}

function paymentFacts(column: DividendColumn): readonly { fact: Dependent; cell: CellAddress }[] {
  const { total, effectiveDate, resource } = column;
  const pays = dividendFigure(total)?.gt(zero) === true;
  return [
    ...(total !== undefined && pays ? [{ fact: "total", cell: total.cell } as const] : []),
    ...(effectiveDate?.value.state === "given"
      ? [{ fact: "effectiveDate", cell: effectiveDate.cell } as const]
      : []),
    ...(resource?.value.state === "given"
      ? [{ fact: "resource", cell: resource.cell } as const]
      : []),
  ];
}

function stateValue(state: State): Value {
  return { is: "state", state };
}
