import { explains, withCauses } from "../../src/checks/causes";
import { decimal } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import type { Finding, Severity } from "../../src/dividend/finding";
import { rulebook } from "../../src/checks/rulebook";
import type { TypedCell } from "../worksheet/sheets";
import { type Changes, judged } from "./worksheets";

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

test("a note explains no graver finding, a warning does", () => {
  const at = (severity: Severity) => found("DV22", effectiveDate, [], severity);
  expect(explains(at("note"), at("error"))).toBe(false);
  expect(explains(at("note"), at("note"))).toBe(true);
  expect(explains(at("warning"), at("error"))).toBe(true);
});

test("the first earlier rule of the rulebook explains, a later one nothing", () => {
  const order = rulebook.map(({ id }) => id);
  const isBefore = (one: (typeof order)[number], other: (typeof order)[number]) =>
    order.indexOf(one) < order.indexOf(other);
  expect(isBefore("DV39", "DV20") && isBefore("DV20", "DV22")).toBe(true);
  const all = ["DV22", "DV20", "DV39"].map((rule) => found(rule, effectiveDate));
  expect(causes(...all)).toEqual(["DV39", "DV39", null]);
  expect(causes(found("DV22", effectiveDate), found("DV20", effectiveDate))).toEqual([
    "DV20",
    null,
  ]);
});

test("problems of reading stand before all rules, by number", () => {
  const all = ["DV39", "WS08", "WS01"].map((rule) => found(rule, effectiveDate));
  expect(causes(...all)).toEqual(["WS01", "WS01", null]);
});

test("the release day stands before the shareholders' meeting", () => {
  const order = rulebook.map(({ id }) => id);
  expect(order.indexOf("DV43")).toBeLessThan(order.indexOf("DV24"));
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

test("of a heading that stands twice follows what is judged below either", () => {
  const heading = (column: number) => ({ row: 5, column });
  const twice = found("WS04", heading(2), [heading(1)]);
  const causeAt = (row: number, column: number) =>
    causes(twice, found("DV11", { row: 9, column: 4 }, [{ row, column }]))[1];
  expect([causeAt(7, 1), causeAt(7, 2), causeAt(6, 2)]).toEqual(["WS04", "WS04", "WS04"]);
  expect([causeAt(7, 3), causeAt(5, 2), causeAt(4, 2)]).toEqual([null, null, null]);
});

test("a cause that a rule named itself stays", () => {
  const named = { ...found("DV22", effectiveDate), causedBy: "DV23" };
  expect(causes(found("DV20", effectiveDate), found("DV23", elsewhere), named)).toEqual([
    null,
    null,
    "DV23",
  ]);
  // Not where that rule found nothing, or nothing else.
  expect(causes(found("DV20", effectiveDate), named)).toEqual([null, "DV20"]);
  expect(causes(found("DV20", elsewhere), named)).toEqual([null, null]);
  expect(causes({ ...found("DV22", effectiveDate), causedBy: "DV22" })).toEqual([null]);
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

describe("a total without its unit, under “Totals in: Millions”", () => {
  const findings = (total: readonly TypedCell[], more: Changes[string] = {}) =>
    judged({ Dividend: { "Total dividend amount": total, ...more } }).result.findings;
  const told = (...typed: Parameters<typeof findings>) =>
    findings(...typed).map(({ rule, causedBy }) => `${rule} ${String(causedBy)}`);

  it("is the cause of what else is found of it, and offers its fix", () => {
    const total = [8257, "-", "JPY608 million"];
    expect(told(total)).toEqual(["WS12 null", "DV05 WS12", "DV06 WS12", "DV32 WS12"]);
    expect(findings(total)[0]?.fix?.value).toMatchObject({ is: "money" });
  });

  it("is told by DV02 where another column tells the factor", () => {
    const all = told([8257, "-", "JPY8,100 million"]);
    expect(all).toEqual(["WS12 DV02", "DV02 null", "DV05 DV02", "DV06 DV02", "DV32 DV02"]);
  });

  it("is told by DV01 where the shares tell another total", () => {
    const shares = { "Shares entitled": [45_083_691] };
    expect(told([8257, "-", "JPY608 million"], shares).slice(0, 2)).toEqual([
      "WS12 DV01",
      "DV01 null",
    ]);
  });
});
