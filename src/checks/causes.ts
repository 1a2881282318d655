import { a1, sameCell } from "../dividend/fact";
import { type Finding, type Severity, cellsOfFinding } from "../dividend/finding";
import { rulebook } from "./rulebook";
import { bearsOut, isTextBesideCells } from "./textEvidence";

/** A heading that stands twice, so that figures under it are taken for another period's or left out. */
const twice = "WS04";

/** Where each rule stands in the order of causes. */
const places: ReadonlyMap<string, number> = new Map(rulebook.map(({ id }, index) => [id, index]));

/** A total without its unit, of which DV02 knows more where shares or other columns tell the factor. */
const smallTotal = "WS12";

// Problems of reading, WS01 and on, stand before all rules.
function placeOf(rule: string): number {
  if (rule === smallTotal) return places.size;
  return places.get(rule) ?? Number(rule.slice(2)) - 100;
}

/** How grave a severity is, the gravest highest. */
export const gravity: Record<Severity, number> = { note: 0, warning: 1, error: 2 };

/**
 * The findings, each that follows from another naming it (`causedBy`), so that one wrong cell reads as one
 * finding. It follows from the first earlier rule of the rulebook that blames a cell it judged; only notes hide
 * under a note. One that a rule has named itself stands where that rule found something. A consequence offers no
 * fix, for its cell may be right once the cause is.
 */
export function withCauses(findings: readonly Finding[]): readonly Finding[] {
  const judging = byJudgedCell(findings);
  const twofold = findings.filter(({ rule }) => rule === twice);
  return findings.map((finding) => {
    const { causedBy } = finding;
    const isCause = (other: Finding) => other !== finding && other.rule === causedBy;
    if (causedBy !== null && findings.some(isCause)) return finding;
    const sharing = cellsOfFinding(finding).flatMap((cell) => judging.get(a1(cell)) ?? []);
    const cause = [...twofold, ...sharing]
      .filter((other) => placeOf(other.rule) < placeOf(finding.rule) && explains(other, finding))
      .reduce<Finding | null>(
        (first, next) =>
          first === null || placeOf(next.rule) < placeOf(first.rule) ? next : first,
        null,
      );
    if (cause !== null) return { ...finding, causedBy: cause.rule, fix: null };
    return { ...finding, causedBy: null };
  });
}

/** The findings that judged a cell, by its A1 address. */
function byJudgedCell(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const judging = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of cellsOfFinding(finding)) {
      const others = judging.get(a1(cell));
      if (others === undefined) judging.set(a1(cell), [finding]);
      else others.push(finding);
    }
  }
  return judging;
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
