import { type LogLine, checkLog } from "../checks/checkLog";
import { outline } from "../checks/outline";
import { a1 } from "../dividend/fact";
import { type Value, cellsOfFinding } from "../dividend/finding";
import { factNamesIn } from "../languages/factNamesIn";
import { sayIn } from "../languages/say";
import type { CheckedWorksheet } from "./checkedFile";

/** The record of a check for machines: a line for what each rule came to at each place, none left out. */
export function logJson({ announcement, checks, acceptances }: CheckedWorksheet) {
  const say = sayIn("en", announcement.presentation.currency);
  return checkLog(checks, outline(checks.findings, acceptances, announcement)).map((line) =>
    lineJson(line, (value) => say.value(value)),
  );
}

function lineJson(line: LogLine, say: (value: Value) => string) {
  const { rule } = line;
  const plain = {
    rule,
    outcome: outcomeOf(line),
    cells: [],
    values: [],
    missing: null,
    reason: null,
    by: null,
    on: null,
  };
  switch (line.is) {
    case "found": {
      const { actual, expected } = line.finding;
      const cells = cellsOfFinding(line.finding).map(a1);
      const values = [actual, expected].filter((value) => value !== null).map(say);
      const { reason, by, on } = line.accepted ?? plain;
      return {
        ...plain,
        cells,
        values,
        reason,
        by: by === "" ? null : by,
        on: on === "" ? null : on,
      };
    }
    case "agreed":
      return { ...plain, cells: line.cells.map(a1), values: line.values.map(say) };
    case "notChecked": {
      const { missing, cell } = line.missing;
      const cells = cell === undefined || cell === null ? [] : [a1(cell)];
      return { ...plain, cells, missing: factNamesIn("en")[missing] };
    }
    case "otherMarket":
    case "nothing":
      return plain;
  }
}

function outcomeOf(line: LogLine): string {
  if (line.is !== "found") return line.is;
  return line.accepted === null ? line.finding.severity : "accepted";
}
