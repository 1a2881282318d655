import { sameCell } from "../dividend/fact";
import { type Finding, type Severity, cellsOfFinding } from "../dividend/finding";
import { bearsOut, isTextBesideCells } from "./textEvidence";

/** A figure that was read as negative, or otherwise not as it is shown. */
const reading = "WS08";

/** What finds cells wrong that texts are held against. */
const ofAmounts = [
  ...[reading, "DV01", "DV02", "DV03", "DV06", "DV08", "DV09"],
  ...["DV11", "DV12", "DV13", "DV14", "DV39", "DV41"],
];
const ofDates = ["DV16", "DV17", "DV18", "DV20", "DV21", "DV22", "DV43"];

/**
 * Which rules' findings explain which others', nearest cause first. A rule stands here only where a wrong
 * cell that the cause blames makes the consequence fail too.
 */
export const causesOf: Readonly<Record<string, readonly string[]>> = {
  // A wrong dividend per share, total or share count comes back in every product and quotient of them.
  DV01: [reading, "DV03", "DV39", "DV38", "DV12", "DV13", "DV14", "DV08"],
  DV02: [reading, "DV39", "DV38"],
  DV03: [reading, "DV02", "DV39", "DV38"],
  DV04: ["DV01", "DV02", "DV03", "DV12", "DV13"],
  DV05: ["DV02", "DV03", "DV39", "DV38", "DV12", "DV13"],
  DV06: [reading, "DV02", "DV03", "DV01", "DV12", "DV13"],
  DV07: ["DV02", "DV03", "DV01", "DV38", "DV39", "DV12", "DV13"],
  DV09: [reading, "DV02", "DV03", "DV01", "DV06", "DV32", "DV05"],
  DV08: [reading, "DV02", "DV12", "DV13", "DV14"],
  // A dividend in sen or without an amount, or a year or kind that is not the table's, differs from the table.
  DV12: [reading, "DV18", "DV02", "DV10", "DV41"],
  DV13: [reading, "DV18", "DV39", "DV02", "DV10", "DV38", "DV41"],
  DV14: [reading, "DV18", "DV10", "DV11", "DV12", "DV41"],
  // A wrong date, year or kind makes a right paid mark look wrong.
  DV15: ["DV18", "DV41", "DV43", "DV20", "DV22"],
  DV18: ["DV41"],
  DV31: ["DV09", "DV02", "DV03", "DV01", "DV06"],
  DV32: ["DV02"],
  DV33: [reading],
  // A wrong part of a row makes its total wrong.
  DV11: [reading, "DV12", "DV13", "DV38"],
  // What was published a year earlier says what is right in the previous column, whatever else speaks against it.
  DV10: ["DV39"],
  DV39: [reading],
  // A wrong record date fails what is reckoned from it, a wrong release date what is measured by it.
  DV17: ["DV18", "DV39"],
  DV19: ["DV18", "DV43"],
  DV20: ["DV39", "DV18", "DV17"],
  DV21: ["DV20", "DV22", "DV24"],
  DV22: ["DV39", "DV20", "DV17", "DV18", "DV24"],
  DV23: ["DV39", "DV20", "DV21", "DV22"],
  DV25: ["DV43", "DV14"],
  // Beside a wrong date in a text, its weekday is.
  DV26: ["DV24", "DV34"],
  DV27: ["DV43", "DV41"],
  // One figure in a text can be wrong by its own rule and beside the other language.
  DV34: ["DV24", "DV35", "DV37", ...ofAmounts, ...ofDates],
  DV35: ofAmounts,
  DV36: ["DV24", "DV34", "DV35", "DV37", "DV41"],
  DV37: ["DV38"],
  DV38: [reading, "DV39", "DV18", "DV17", "DV41"],
  DV42: ["DV27", "DV18"],
  // Beside a wrong date or figure, the reminder of another one is beside the point.
  DV40: [reading, "DV16", "DV12"],
};

/** How grave a severity is, the gravest highest. */
export const gravity: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/**
 * The findings, each that follows from another naming it (`causedBy`), so that one wrong cell reads as one
 * finding. It follows where the other's rule is among its causes, blames a cell this one judged, and is
 * no mere note: only notes hide under notes. A consequence offers no fix, for its cell may
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
    if (finding.causedBy !== null) return finding;
    const cause = causesOf[finding.rule]?.find((rule) =>
      byRule.get(rule)?.some((other) => explains(other, finding)),
    );
    return cause === undefined ? finding : { ...finding, causedBy: cause, fix: null };
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
  const blamed = cause.cell;
  return blamed !== null && cellsOfFinding(consequence).some((cell) => sameCell(cell, blamed));
}
