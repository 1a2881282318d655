import type { Announcement } from "../dividend/announcement";
import type { Finding, Severity } from "../dividend/finding";
import type { Settlement } from "../dividend/settlement";
import { type Acceptance, findingName, settled } from "./acceptance";
import { explains, gravity } from "./causes";

/** A finding with what follows from it listed under it. */
export interface OutlinedFinding {
  /** `findingName`: the same as long as the finding is the same one. */
  readonly name: string;
  readonly finding: Finding;
  readonly consequences: readonly Finding[];
  /** How it was accepted; null while it is open. */
  readonly accepted: Settlement | null;
}

/**
 * Findings as a reviewer reads them: each cause once, by the gravest severity that it or what follows from
 * it has, the accepted ones apart.
 */
export interface Outline {
  readonly open: Readonly<Record<Severity, readonly OutlinedFinding[]>>;
  readonly accepted: readonly OutlinedFinding[];
  /** Every finding by itself, what follows from another too: the same numbers wherever they are told. */
  readonly counts: Readonly<Record<Severity | "accepted", number>>;
}

/**
 * Sorts findings into causes and consequences. A consequence whose cause was not found stands for
 * itself, as does an open one whose cause was accepted; others are accepted with their cause.
 */
export function outline(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  announcement: Announcement,
): Outline {
  const causes = new Map<Finding, Finding | null>(
    findings.map((finding) => [finding, causeOf(finding, findings)]),
  );
  const acceptedAs = new Map(
    settled(findings, acceptances, announcement).map((each) => [each.finding, each.accepted]),
  );
  const acceptanceFor = (finding: Finding) => acceptedAs.get(finding) ?? null;
  /** The finding it is read under; null where it is read by itself. */
  const headOf = (finding: Finding) => {
    const root = rootOf(finding, causes);
    const isOpenUnderAccepted =
      root !== null && acceptanceFor(root) !== null && acceptanceFor(finding) === null;
    return isOpenUnderAccepted ? null : root;
  };
  const outlined = findings
    .filter((finding) => headOf(finding) === null)
    .map((finding): OutlinedFinding => ({
      name: findingName(finding, announcement),
      finding,
      consequences: findings.filter((other) => headOf(other) === finding),
      accepted: acceptanceFor(finding),
    }));
  const openOf = (severity: Severity) =>
    findings.filter((each) => each.severity === severity && acceptanceFor(each) === null).length;
  const open = (severity: Severity) =>
    outlined.filter((each) => each.accepted === null && gravestIn(each) === gravity[severity]);
  return {
    open: { error: open("error"), warning: open("warning"), note: open("note") },
    accepted: outlined.filter((each) => each.accepted !== null),
    counts: {
      error: openOf("error"),
      warning: openOf("warning"),
      note: openOf("note"),
      accepted: findings.filter((finding) => acceptanceFor(finding) !== null).length,
    },
  };
}

function gravestIn({ finding, consequences }: OutlinedFinding): number {
  return Math.max(...[finding, ...consequences].map(({ severity }) => gravity[severity]));
}

/** The finding it follows from: of the rule it names, the one that blames a cell it judged. */
function causeOf(finding: Finding, findings: readonly Finding[]): Finding | null {
  if (finding.causedBy === null) return null;
  const named = findings.filter((other) => other !== finding && other.rule === finding.causedBy);
  return named.find((other) => explains(other, finding)) ?? named[0] ?? null;
}

/** The cause at the end of the chain; null for a finding that has none, and for a chain that ends nowhere. */
function rootOf(finding: Finding, causes: ReadonlyMap<Finding, Finding | null>): Finding | null {
  const seen = new Set<Finding>([finding]);
  let cause = causes.get(finding) ?? null;
  while (cause !== null && !seen.has(cause)) {
    seen.add(cause);
    const next = causes.get(cause) ?? null;
    if (next === null) return cause;
    cause = next;
  }
  return null;
}
