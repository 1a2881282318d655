import type { Acceptance } from "../../src/checks/acceptance";
import { acceptanceOf } from "../../src/checks/acceptance";
import { outline } from "../../src/checks/outline";
import type { Announcement } from "../../src/dividend/announcement";
import type { Finding } from "../../src/dividend/finding";
import { said } from "./said";

const announcement: Announcement = {
  sheet: "Dividend",
  range: { first: { row: 0, column: 0 }, last: { row: 40, column: 5 } },
  company: {},
  decision: {},
  presentation: {
    currency: "JPY",
    market: "japan",
    amountStyle: null,
    totalsIn: null,
    rounding: null,
    emptyText: "-",
    typed: {},
  },
  classes: [],
  annual: { heading: null, periods: [], rows: [] },
  text: {},
};

function found(rule: string, also: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: "error",
    outcome: "wrong",
    details: {},
    cell: { row: 3, column: 1 },
    related: [],
    expected: null,
    actual: null,
    gap: null,
    causedBy: null,
    fix: null,
    ...also,
  };
}

const outlined = (findings: readonly Finding[], acceptances: readonly Acceptance[] = []) =>
  outline(findings, acceptances, announcement);

test("findings are sorted by their severity, in their order", () => {
  const [first, second] = [found("DV01"), found("DV12", { cell: { row: 9, column: 1 } })];
  const warning = found("DV17", { severity: "warning" });
  const { open, accepted } = outlined([first, warning, second]);
  expect(open.error.map(({ finding }) => finding)).toEqual([first, second]);
  expect(open.warning.map(({ finding }) => finding)).toEqual([warning]);
  expect(open.note).toEqual([]);
  expect(accepted).toEqual([]);
});

test("what follows from a finding hangs under it, also at second hand", () => {
  const cause = found("DV12");
  const consequence = found("DV02", { causedBy: "DV12" });
  const further = found("DV01", { causedBy: "DV02" });
  const { open } = outlined([further, consequence, cause]);
  expect(open.error).toHaveLength(1);
  expect(open.error[0]?.finding).toBe(cause);
  expect(open.error[0]?.consequences).toEqual([further, consequence]);
});

test("of two findings of the causing rule, the one that blames a judged cell is the cause", () => {
  const elsewhere = found("DV12", { cell: { row: 20, column: 4 } });
  const here = found("DV12", { cell: { row: 5, column: 2 } });
  const consequence = found("DV01", { causedBy: "DV12", related: [{ row: 5, column: 2 }] });
  const { open } = outlined([elsewhere, here, consequence]);
  expect(open.error.map(({ consequences }) => consequences.length)).toEqual([0, 1]);
});

test("a consequence whose cause was not found stands for itself", () => {
  const { open } = outlined([found("DV01", { causedBy: "DV12" })]);
  expect(open.error).toHaveLength(1);
});

test("findings that name each other as cause are both shown", () => {
  const both = [found("DV01", { causedBy: "DV12" }), found("DV12", { causedBy: "DV01" })];
  expect(outlined(both).open.error).toHaveLength(2);
});

test("an accepted finding stands apart with its reason and with what follows from it", () => {
  const cause = found("DV12");
  const consequence = found("DV01", { causedBy: "DV12" });
  const { open, accepted } = outlined(
    [cause, consequence],
    [acceptanceOf(cause, said("as agreed with the auditor"), announcement)],
  );
  expect(open.error).toEqual([]);
  expect(accepted).toMatchObject([
    { finding: cause, accepted: said("as agreed with the auditor"), consequences: [consequence] },
  ]);
});

test("a warning from which an error follows is read among the errors", () => {
  const warning = found("DV17", { severity: "warning" });
  const error = found("DV22", { causedBy: "DV17" });
  const { open } = outlined([warning, error]);
  expect(open.error).toMatchObject([{ finding: warning, consequences: [error] }]);
  expect(open.warning).toEqual([]);
});

test("accepting a warning does not accept the error that follows from it", () => {
  const warning = found("DV17", { severity: "warning" });
  const error = found("DV22", { causedBy: "DV17" });
  const { open, accepted } = outlined(
    [warning, error],
    [acceptanceOf(warning, said("the year was short"), announcement)],
  );
  expect(open.error).toMatchObject([{ finding: error, consequences: [], accepted: null }]);
  expect(accepted).toMatchObject([{ finding: warning, consequences: [] }]);
});

test("every finding is counted by itself, those that follow from another too", () => {
  const cause = found("DV12");
  const consequence = found("DV02", { causedBy: "DV12", severity: "warning" });
  const warning = found("DV17", { severity: "warning", cell: { row: 8, column: 1 } });
  const note = found("DV40", { severity: "note", cell: { row: 9, column: 1 } });
  const all = [cause, consequence, warning, note];
  expect(outlined(all).counts).toEqual({ error: 1, warning: 2, note: 1, accepted: 0 });
  const accepted = acceptanceOf(cause, said("as published"), announcement);
  expect(outlined(all, [accepted]).counts).toEqual({ error: 0, warning: 1, note: 1, accepted: 2 });
});

test("a finding that names itself or a circle it is not in is read by itself", () => {
  const one = found("DV12", { causedBy: "DV17" });
  const two = found("DV17", { causedBy: "DV12" });
  const third = found("DV01", { causedBy: "DV12" });
  const { open } = outlined([one, two, third]);
  expect(open.error.map(({ finding }) => finding)).toEqual([one, two, third]);
  expect(open.error.flatMap(({ consequences }) => consequences)).toEqual([]);
});
