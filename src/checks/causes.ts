import type { Finding } from "../dividend/finding";
import { sameCell } from "../dividend/fact";

/**
 * Which rule's finding follows from which other's, the likeliest cause first. It does where the cell the
 * cause found wrong is one that the consequence compared: a wrong record date also fails everything that is
 * reckoned from it. Consequences stay in the list and keep their severity; they are shown under their cause.
 */
const causesOf: Readonly<Record<string, readonly string[]>> = {
  DV16: ["DV18"],
  DV17: ["DV18"],
  DV19: ["DV18", "DV43"],
  DV20: ["DV18", "DV17", "DV16"],
  DV21: ["DV20"],
  DV22: ["DV20", "DV18", "DV17", "DV16"],
  DV23: ["DV20", "DV21", "DV22"],
  DV25: ["DV43"],
};

/** The findings, each that follows from another naming that one's rule. What names its cause keeps it. */
export function underCauses(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const causedBy = finding.causedBy ?? causeAmong(findings, finding);
    return causedBy === finding.causedBy ? finding : { ...finding, causedBy };
  });
}

function causeAmong(findings: readonly Finding[], finding: Finding): string | null {
  const causes = causesOf[finding.rule] ?? [];
  return (
    causes.find((rule) =>
      findings.some((other) => other.rule === rule && explains(other, finding)),
    ) ?? null
  );
}

function explains(cause: Finding, finding: Finding): boolean {
  const wrong = cause.cell;
  if (wrong === null || cause === finding) return false;
  const compared = finding.cell === null ? finding.related : [finding.cell, ...finding.related];
  return compared.some((cell) => sameCell(cell, wrong));
}
