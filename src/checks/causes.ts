import { type CellAddress, a1, sameCell } from "../dividend/fact";
import { type Finding, type Severity, cellsOfFinding } from "../dividend/finding";
import { type RulebookRule, rulebook } from "./rulebook";
import { bearsOut, isHeldAgainstCells, isTextBesideCells } from "./textEvidence";

/** A heading that stands twice, so that figures under it are taken for another period's or left out. */
const twice = "WS04";

/** Where each rule stands in the order of causes. */
const places: ReadonlyMap<string, number> = new Map(rulebook.map(({ id }, index) => [id, index]));

/**
 * A total without its unit: DV02 and DV01 know more of it where shares or other columns tell what it should be, but it is
 * the cause of all else that such a total brings.
 */
const smallTotal = "WS12";
const behind: RulebookRule["id"] = "DV01";

// Problems of reading, WS01 and on, stand before all rules.
function placeOf(rule: string): number {
  if (rule === smallTotal) return placeOf(behind) + 1 / 2;
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
  const judging = byCell(findings, cellsOfFinding);
  const blaming = byCell(oneOfEach(findings), ({ cell }) => (cell === null ? [] : [cell]));
  const twofold = topmostTwice(findings);
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return findings.map((finding) => {
    const { causedBy } = finding;
    const itself = finding.rule === causedBy ? 1 : 0;
    if (causedBy !== null && (found.get(causedBy) ?? 0) > itself) return finding;
    const isEarlier = (other: Finding) => placeOf(other.rule) < placeOf(finding.rule);
    const at = (all: ReadonlyMap<string, readonly Finding[]>) =>
      cellsOfFinding(finding).flatMap((cell) => all.get(a1(cell)) ?? []);
    // Thousands of findings can have judged one cell, and only a text's figure follows from one that blames another.
    const causes = isHeldAgainstCells(finding)
      ? at(judging).filter((other) => isEarlier(other) && explains(other, finding))
      : at(blaming).filter((other) => isEarlier(other) && !isSlighter(other, finding));
    const cause = [
      ...twofold.filter((other) => isEarlier(other) && explains(other, finding)),
      ...causes,
    ].reduce<Finding | null>(
      (first, next) => (first === null || placeOf(next.rule) < placeOf(first.rule) ? next : first),
      null,
    );
    if (cause !== null) return { ...finding, causedBy: cause.rule, fix: null };
    return { ...finding, causedBy: null };
  });
}

/** The findings by the A1 addresses of their cells. */
function byCell(
  findings: readonly Finding[],
  cellsOf: (finding: Finding) => readonly CellAddress[],
): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of cellsOf(finding)) {
      const others = all.get(a1(cell));
      if (others === undefined) all.set(a1(cell), [finding]);
      else others.push(finding);
    }
  }
  return all;
}

/** Without those that blame the cell of another of the same rule and severity, from which the same follows. */
function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, severity, cell }) => {
    const key = cell === null ? null : `${rule} ${severity} ${a1(cell)}`;
    // Headings that stand twice explain what is below them.
    if (key === null || rule === twice || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of the headings that stand twice the topmost of each column, below which all stands that is below another. */
function topmostTwice(findings: readonly Finding[]): readonly Finding[] {
  const topmost = new Map<string, { readonly row: number; readonly finding: Finding }>();
  for (const finding of findings) {
    if (finding.rule !== twice) continue;
    for (const { row, column } of cellsOfFinding(finding)) {
      // A note explains less than a warning does.
      const key = `${String(column)} ${finding.severity}`;
      const before = topmost.get(key);
      if (before === undefined || row < before.row) topmost.set(key, { row, finding });
    }
  }
  return [...topmost.values()].map(({ finding }) => finding);
}

/**
 * Whether `consequence` judged the cell that `cause` blames. It may be graver, for a date that is only unusual
 * can make another one unlawful; but a note, which asks for nothing, explains only notes. A text follows from a
 * wrong cell only where it says what would be right there, for else it is wrong by itself.
 */
export function explains(cause: Finding, consequence: Finding): boolean {
  if (isSlighter(cause, consequence)) return false;
  if (isTextBesideCells(consequence, cause)) return bearsOut(consequence, cause);
  if (cause.rule === twice) return isUnder(cause, consequence);
  const blamed = cause.cell;
  return blamed !== null && cellsOfFinding(consequence).some((cell) => sameCell(cell, blamed));
}

function isSlighter(cause: Finding, consequence: Finding): boolean {
  return cause.severity === "note" && consequence.severity !== "note";
}

/** Whether the consequence judged a cell below one of the headings that are the same. */
function isUnder(cause: Finding, consequence: Finding): boolean {
  const headings = cellsOfFinding(cause);
  return cellsOfFinding(consequence).some(({ row, column }) =>
    headings.some((heading) => heading.column === column && heading.row < row),
  );
}
