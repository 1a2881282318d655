import { causesOf, withCauses } from "../../src/checks/causes";
import { decimal } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import type { Finding, Severity } from "../../src/dividend/finding";

const effectiveDate: CellAddress = { row: 7, column: 1 };
const recordDate: CellAddress = { row: 4, column: 1 };
const elsewhere: CellAddress = { row: 7, column: 3 };

function found(
  rule: string,
  cell: CellAddress | null,
  related: readonly CellAddress[] = [],
  severity: Severity = "error",
): Finding {
  return {
    rule,
    severity,
    outcome: "any",
    details: {},
    cell,
    related,
    expected: null,
    actual: null,
    gap: null,
    causedBy: null,
    fix: null,
  };
}

function causes(...findings: Finding[]): readonly (string | null)[] {
  return withCauses(findings).map((finding) => finding.causedBy);
}

test("what follows from a finding's cell names its rule", () => {
  expect(causes(found("DV20", effectiveDate), found("DV22", effectiveDate))).toEqual([
    null,
    "DV20",
  ]);
  expect(causes(found("DV20", effectiveDate), found("DV22", recordDate, [effectiveDate]))).toEqual([
    null,
    "DV20",
  ]);
});

test("a finding at another cell explains nothing", () => {
  expect(causes(found("DV20", elsewhere), found("DV22", effectiveDate))).toEqual([null, null]);
  expect(causes(found("DV20", null), found("DV22", null))).toEqual([null, null]);
});

test("a rule that is no cause of another stands beside it", () => {
  expect(causes(found("DV16", effectiveDate), found("DV22", effectiveDate))).toEqual([null, null]);
});

test("only notes hide under a note", () => {
  const under = (cause: Severity, consequence: Severity) =>
    causes(
      found("DV20", effectiveDate, [], cause),
      found("DV22", effectiveDate, [], consequence),
    )[1];
  expect(under("note", "note")).toBe("DV20");
  expect(under("note", "warning")).toBeNull();
  expect(under("note", "error")).toBeNull();
  expect(under("warning", "error")).toBe("DV20");
});

test("a cause that a rule named itself stays", () => {
  const named = { ...found("DV22", effectiveDate), causedBy: "DV23" };
  expect(causes(found("DV20", effectiveDate), named)).toEqual([null, "DV23"]);
});

test("a consequence offers no fix", () => {
  const fix = {
    cell: effectiveDate,
    value: { is: "shares", shares: decimal("1") },
  } as const;
  const [alone] = withCauses([{ ...found("DV22", effectiveDate), fix }]);
  const [, consequence] = withCauses([
    found("DV20", effectiveDate),
    { ...found("DV22", effectiveDate), fix },
  ]);
  expect(alone?.fix).toEqual(fix);
  expect(consequence?.fix).toBeNull();
});

test("no rule comes to be its own cause", () => {
  const reached = (rule: string, on: readonly string[]): void => {
    expect(on).not.toContain(rule);
    for (const cause of causesOf[rule] ?? []) reached(cause, [...on, rule]);
  };
  for (const rule of Object.keys(causesOf)) reached(rule, []);
});
