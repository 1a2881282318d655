import type { CellAddress } from "../dividend/fact";
import type { Finding, Value } from "../dividend/finding";
import type { Settlement } from "../dividend/settlement";
import type { OutlinedFinding, Outline } from "./outline";
import type { CheckResult, NotChecked } from "./rule";
import { rulesByNumber } from "./rulebook";

/** One line of the record of a check: what a rule came to at one place. */
export type LogLine =
  | {
      readonly is: "found";
      readonly rule: string;
      readonly finding: Finding;
      /** How it was accepted; null while it is open. */
      readonly accepted: Settlement | null;
      /** Whether it follows from the finding in the line before it. */
      readonly follows: boolean;
    }
  | {
      readonly is: "agreed";
      readonly rule: string;
      readonly cells: readonly CellAddress[];
      readonly values: readonly Value[];
    }
  | { readonly is: "notChecked"; readonly rule: string; readonly missing: NotChecked }
  /** The rule is for another market. */
  | { readonly is: "otherMarket"; readonly rule: string }
  /** The rule looked and there was nothing it concerns. */
  | { readonly is: "nothing"; readonly rule: string };

/**
 * The record of a check, every rule in the order of the rulebook and reading problems first: what was
 * found and accepted, what was compared and agreed, what was not checked and why. No rule is left out,
 * so that silence is never taken for a pass.
 */
export function checkLog(checks: CheckResult, outline: Outline): readonly LogLine[] {
  const outlined = [...Object.values(outline.open).flat(), ...outline.accepted];
  const reading = outlined.filter(({ finding }) => !isRule(finding.rule)).flatMap(foundLines);
  return [...reading, ...rulesByNumber.flatMap(({ id }) => ruleLines(id, checks, outlined))];
}

function ruleLines(
  rule: string,
  { agreements, notChecked, otherMarket }: CheckResult,
  outlined: readonly OutlinedFinding[],
): readonly LogLine[] {
  if (otherMarket.includes(rule)) return [{ is: "otherMarket", rule }];
  const lines: readonly LogLine[] = [
    ...outlined.filter(({ finding }) => finding.rule === rule).flatMap(foundLines),
    ...agreements
      .filter((agreement) => agreement.rule === rule)
      .map(({ cells, values }) => ({ is: "agreed", rule, cells, values }) as const),
    ...notChecked
      .filter((missing) => missing.rule === rule)
      .map((missing) => ({ is: "notChecked", rule, missing }) as const),
  ];
  const isConsequence = outlined.some(({ consequences }) =>
    consequences.some((finding) => finding.rule === rule),
  );
  return lines.length === 0 && !isConsequence ? [{ is: "nothing", rule }] : lines;
}

function foundLines({ finding, consequences, accepted }: OutlinedFinding): readonly LogLine[] {
  return [
    { is: "found", rule: finding.rule, finding, accepted, follows: false },
    ...consequences.map(
      (each) => ({ is: "found", rule: each.rule, finding: each, accepted, follows: true }) as const,
    ),
  ];
}

function isRule(id: string): boolean {
  return rulesByNumber.some((rule) => rule.id === id);
}
