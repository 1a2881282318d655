import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import type { CheckResult } from "../../src/checks/rule";
import { type CellAddress, a1 } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import { iij2019 } from "../worksheet/iij2019";
import { read } from "../worksheet/readings";
import type { TypedCell } from "../worksheet/sheets";

export type Rows = readonly (readonly TypedCell[])[];

/** Rows to put in place of those with the same label, or behind the others, by section. A label alone takes its row away. */
export type Changes = Readonly<Record<string, Readonly<Record<string, readonly TypedCell[]>>>>;

const day = (date: string): TypedCell => ({ date });

/** The release of IIJ of May 23, 2019 with its slip put right and no prose: a worksheet with nothing wrong. */
const rightRows: Rows = changed(withoutTexts(iij2019), {
  Dividend: {
    "Record date": [day("2019-03-31"), day("2019-03-31"), day("2018-03-31")],
  },
});

function withoutTexts(rows: Rows): Rows {
  const from = rows.findIndex(([label]) => label === "Text");
  return rows.slice(0, from + 1);
}

/** The rows with some changed. */
function changed(rows: Rows, changes: Changes): Rows {
  let now = rows.map((row) => [...row]);
  for (const [section, labels] of Object.entries(changes)) {
    for (const [label, cells] of Object.entries(labels)) {
      if (!now.some(([first]) => first === section)) now = [...now, [], [section]];
      const start = now.findIndex(([first]) => first === section);
      const blank = now.findIndex((row, index) => index > start && row.length === 0);
      const end = blank < 0 ? now.length : blank;
      const at = now.findIndex(([first], index) => index > start && index < end && first === label);
      const row: TypedCell[][] = cells.length === 0 ? [] : [[label, ...cells]];
      now = at < 0 ? now.toSpliced(end, 0, ...row) : now.toSpliced(at, 1, ...row);
    }
  }
  return now;
}

/** A worksheet as the real reader reads it and the whole rulebook judges it. */
export interface Judgement {
  readonly result: CheckResult;
  /** What one rule found. */
  readonly of: (rule: string) => readonly Finding[];
  /** Every finding in a line, notes too: "DV16 error C25". */
  readonly lines: readonly string[];
  /** The cell of a row, 1 for the first value; of the first row of that label. */
  readonly at: (label: string, column?: number) => CellAddress;
}

export function judged(
  changes: Changes = {},
  rows: Rows = rightRows,
  earlier: Changes | null = null,
): Judgement {
  const typed = changed(rows, changes);
  const { announcement, findings } = read(typed);
  const lastYear = earlier && read(changed(rows, earlier)).announcement;
  const judgedFacts = {
    announcement,
    holidays: japaneseHolidays,
    earlier: lastYear,
    others: lastYear === null ? [] : [lastYear],
  };
  const result = runChecks(judgedFacts, findings);
  return {
    result,
    of: (rule) => result.findings.filter((finding) => finding.rule === rule),
    lines: result.findings.map(({ rule, severity, cell, causedBy }) =>
      [
        rule,
        severity,
        cell === null ? "-" : a1(cell),
        ...(causedBy === null ? [] : [`<${causedBy}`]),
      ].join(" "),
    ),
    at: (label, column = 1) => {
      const row = typed.findIndex(([first]) => first === label);
      if (row < 0) throw new Error(`No row ${label}`);
      return { row, column };
    },
  };
}
