import { sameCell } from "../dividend/fact";
import { type Finding, type Severity, cellsOfFinding } from "../dividend/finding";
import { bearsOut, isTextBesideCells } from "./textEvidence";

/** A figure that was read as negative, or otherwise not as it is shown. */
const reading = "WS08";

/** A heading that stands twice, so that figures under it are taken for another period's or left out. */
const twice = "WS04";

/** A date that no calendar has. */
const undated = "WS05";

/** A cell that could not be read. */
const unread = "WS01";

/**
 * Which rules' findings explain which others', nearest cause first. A rule stands here only where a wrong
 * cell that the cause blames makes the consequence fail too: for each a test has a slip that shows it.
 */
export const causesOf: Readonly<Record<string, readonly string[]>> = {
  [reading]: [unread],
  // A wrong dividend per share, total or share count comes back in every product and quotient of them.
  DV01: [reading, "DV03", "DV39", "DV38", "DV12", "DV13", "DV08"],
  DV02: [reading, "DV39", "DV38"],
  DV03: [reading, "DV39", "DV38"],
  DV04: [reading, "DV38", "DV02", "DV12", "DV01"],
  DV05: ["DV02", "DV39", "DV38", "DV12", "DV13", "DV08"],
  DV06: ["DV38", "DV02", "DV01", "DV12"],
  DV07: ["DV01"],
  DV08: [reading, "DV02", "DV12", "DV13", "DV14", "DV38"],
  DV09: [reading, "DV02", "DV03", "DV01", "DV32", "DV05"],
  DV31: ["DV05", "DV09", "DV02", "DV01"],
  DV32: ["DV02"],
  // A dividend in sen or without an amount, or a year or kind that is not the table's, differs from the table.
  DV12: [twice, reading, "DV18", "DV02", "DV10", "DV41"],
  DV13: [twice, reading, "DV18", "DV10", "DV38", "DV41"],
  DV14: [twice, reading, "DV18", "DV11", "DV12", "DV41"],
  // A wrong date, year or kind makes a right paid mark look wrong.
  DV15: [twice, "DV18", "DV41", "DV43", "DV25", "DV22"],
  // A wrong part of a row makes its total wrong.
  DV11: [twice, reading, "DV12", "DV13"],
  // What was published a year earlier says what is right in the previous column, whatever else speaks against it.
  DV10: ["DV39"],
  DV39: [reading],
  // A wrong fiscal year end or record date fails what is reckoned from it, a wrong release date what is measured by it.
  DV18: ["DV41"],
  DV17: ["DV18", "DV39"],
  DV19: ["DV18", "DV43"],
  DV20: ["DV39", "DV18", "DV17"],
  DV21: ["DV43", "DV20", "DV22", "DV24"],
  // That a date before the record date is the cause of what comes of it is the rulebook's.
  DV22: ["DV39", "DV20", "DV17", "DV18", "DV24"],
  DV23: ["DV39", "DV20", "DV22"],
  DV24: ["DV43"],
  DV25: ["DV43", "DV14"],
  DV27: ["DV43", "DV41"],
  DV42: ["DV41", "DV27", "DV25", "DV14", "DV18"],
  // Beside a wrong date in a text, its weekday is.
  DV26: ["DV24", "DV34"],
  // A text that is right differs from wrong cells.
  DV34: [
    ...["DV24", reading, "DV01", "DV02", "DV03", "DV05", "DV08", "DV11"],
    ...["DV38", "DV17", "DV18", "DV20", "DV21", "DV22", "DV23"],
  ],
  DV35: [undated, reading, "DV08", "DV12", "DV13", "DV14", "DV11", "DV01", "DV02", "DV38", "DV41"],
  // One figure in a text can be wrong by its own rule and beside the other language.
  DV36: ["DV24", "DV34", "DV35"],
  DV37: ["DV38"],
  DV38: [reading, "DV39", "DV18", "DV17", "DV41"],
  // Beside a wrong date or figure, the reminder of another one is beside the point.
  DV40: [reading, "DV16", "DV12"],
};

/** How grave a severity is, the gravest highest. */
export const gravity: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/**
 * The findings, each that follows from another naming it (`causedBy`), so that one wrong cell reads as one
 * finding. It follows where the other's rule is among its causes, blames a cell this one judged, and is
 * no mere note: only notes hide under notes. One that a rule has named itself stands where that rule found something.
 * A consequence offers no fix, for its cell may
 * be right once the cause is.
 */
export function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const others = byRule.get(finding.rule);
    if (others === undefined) byRule.set(finding.rule, [finding]);
    else others.push(finding);
  }
  return findings.map((finding) => {
    const named = finding.causedBy === null ? [] : (byRule.get(finding.causedBy) ?? []);
    if (named.some((other) => other !== finding)) return finding;
    const cause = causesOf[finding.rule]?.find((rule) =>
      byRule.get(rule)?.some((other) => explains(other, finding)),
    );
    if (cause !== undefined) return { ...finding, causedBy: cause, fix: null };
    return { ...finding, causedBy: null };
  });
}

/**
 * Whether `consequence` judged the cell that `cause` blames. It may be graver, for a date that is only unusual
 * can make another one unlawful; but a note, which asks for nothing, explains only notes. A text follows from a
 * wrong cell only where it says what would be right there, for else it is wrong by itself.
 */
export function explains(cause: Finding, consequence: Finding): boolean {
  if (cause.severity === "note" && consequence.severity !== "note") return false;
  if (isTextBesideCells(consequence, cause)) return bearsOut(consequence, cause);
  if (cause.rule === twice) return isUnder(cause, consequence);
  const blamed = cause.cell;
  return blamed !== null && cellsOfFinding(consequence).some((cell) => sameCell(cell, blamed));
}

/** Whether the consequence judged a cell below one of the headings that are the same. */
function isUnder(cause: Finding, consequence: Finding): boolean {
  const headings = cellsOfFinding(cause);
  return cellsOfFinding(consequence).some(({ row, column }) =>
    headings.some((heading) => heading.column === column && heading.row < row),
  );
}
