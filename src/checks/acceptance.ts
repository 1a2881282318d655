import type { Announcement } from "../dividend/announcement";
import { type CellAddress, a1 } from "../dividend/fact";
import { type Finding, cellsOfFinding } from "../dividend/finding";
import type { Settlement } from "../dividend/settlement";
import { gravity } from "./causes";
import { placeOf, placedFacts } from "./factPlace";

/** A finding someone let stand as right. */
export interface Acceptance extends Settlement {
  /** `findingName` of the finding. */
  readonly finding: string;
  /** `judgedFacts` of the finding when it was accepted. */
  readonly judged: string;
}

/**
 * Which finding of a worksheet this is: its rule, its sentence and the places of the facts it is about.
 * Rows and columns that are added or moved change nothing. One paragraph can be wrong in several ways, so
 * what was found in a text belongs to the name.
 */
export function findingName(finding: Finding, announcement: Announcement): string {
  const { rule, outcome, cell, related, actual } = finding;
  const places = cellsOfFinding({ cell, related }).map((each) => placeOf(each, announcement));
  const inText = places[0]?.startsWith("text/") === true;
  return JSON.stringify([rule, outcome, ...places, ...(inText ? [actual] : [])]);
}

/** Every value the finding judged, as text: once one changes, so does this. */
function judgedFacts(finding: Finding, announcement: Announcement): string {
  const facts = placedFacts(announcement);
  const values = cellsOfFinding(finding).map((cell) => facts.get(a1(cell))?.value ?? null);
  const { expected, actual, details } = finding;
  return JSON.stringify([values, expected, actual, details], (_, value: unknown) =>
    isCell(value) ? placeOf(value, announcement) : value,
  );
}

function isCell(value: unknown): value is CellAddress {
  return (
    typeof value === "object" &&
    value !== null &&
    "row" in value &&
    "column" in value &&
    typeof value.row === "number" &&
    typeof value.column === "number"
  );
}

/** The acceptance of a finding as it stands now. */
export function acceptanceOf(
  finding: Finding,
  { reason, by, on }: Settlement,
  announcement: Announcement,
): Acceptance {
  return {
    finding: findingName(finding, announcement),
    reason: reason.trim(),
    by: by.trim(),
    on,
    judged: judgedFacts(finding, announcement),
  };
}

/** Whether somebody can have meant it as a reason: a dot or a dash says none. */
export function isReason(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The acceptances with one more, in the place of an earlier one of the same finding. A reason without a word accepts nothing. */
export function accepting(
  acceptances: readonly Acceptance[],
  accepted: Acceptance,
): readonly Acceptance[] {
  if (!isReason(accepted.reason)) return acceptances;
  return [...withdrawing(acceptances, accepted.finding), accepted];
}

/** The acceptances without that of a finding, by its name. */
export function withdrawing(
  acceptances: readonly Acceptance[],
  finding: string,
): readonly Acceptance[] {
  return acceptances.filter((each) => each.finding !== finding);
}

/** Whether the finding was accepted and nothing it judged has changed since. */
export function holds(
  acceptance: Acceptance,
  finding: Finding,
  announcement: Announcement,
): boolean {
  return (
    acceptance.finding === findingName(finding, announcement) &&
    acceptance.judged === judgedFacts(finding, announcement)
  );
}

/** A finding with how it was accepted; null while it is open. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly accepted: Settlement | null;
}

/**
 * The findings, in their order, each with how it was accepted. What follows from accepted
 * findings alone is accepted with them, unless it is graver: who lets an unusual date stand has not yet
 * accepted an unlawful one. Those that are accepted count neither for the exit status nor for
 * a refusal.
 */
export function settled(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  announcement: Announcement,
): readonly SettledFinding[] {
  const held = new Map(
    findings.map((finding) => [
      finding,
      acceptances.find((each) => holds(each, finding, announcement)) ?? null,
    ]),
  );
  const acceptanceFor = (
    finding: Finding,
    passed: readonly (string | null)[],
  ): Settlement | null => {
    const own = held.get(finding) ?? null;
    const { causedBy } = finding;
    if (own !== null || passed.includes(causedBy)) return own;
    const causes = findings.filter((other) => other.rule === causedBy && other !== finding);
    const inherited = causes.map((cause) =>
      gravity[cause.severity] < gravity[finding.severity]
        ? null
        : acceptanceFor(cause, [...passed, causedBy]),
    );
    return inherited.every((each) => each !== null) ? (inherited[0] ?? null) : null;
  };
  return findings.map((finding) => ({ finding, accepted: acceptanceFor(finding, [finding.rule]) }));
}

/** How many errors stand that nobody accepted. */
export function openErrors(settledFindings: readonly SettledFinding[]): number {
  return settledFindings.filter(
    ({ finding, accepted }) => finding.severity === "error" && accepted === null,
  ).length;
}

const version = 1;

/** The acceptances as they are kept in a workbook: JSON, with the version of its form. */
export function acceptancesText(acceptances: readonly Acceptance[]): string {
  return JSON.stringify({ version, accepted: acceptances });
}

/** The acceptances kept as `text`. What is not in the form that `acceptancesText` writes is not there: a finding then simply comes back. */
export function acceptancesFrom(text: string): readonly Acceptance[] {
  const kept = parsed(text);
  if (typeof kept !== "object" || kept === null || !("accepted" in kept)) return [];
  if (!("version" in kept) || kept.version !== version) return [];
  return Array.isArray(kept.accepted) ? kept.accepted.flatMap(acceptanceFrom) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An acceptance as it was kept; one from before names and days were kept says neither. */
function acceptanceFrom(value: unknown): readonly Acceptance[] {
  if (typeof value !== "object" || value === null) return [];
  const kept = value as Partial<Record<keyof Acceptance, unknown>>;
  const { finding, reason, judged, by = "", on = "" } = kept;
  return typeof finding === "string" &&
    typeof reason === "string" &&
    isReason(reason) &&
    typeof judged === "string" &&
    typeof by === "string" &&
    typeof on === "string"
    ? [{ finding, reason, judged, by, on }]
    : [];
}
