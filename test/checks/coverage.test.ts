import { leftUnread, notCovered, verdictOf } from "../../src/checks/coverage";
import type { CellAddress } from "../../src/dividend/fact";
import type { Finding } from "../../src/dividend/finding";
import { verdictText } from "../../src/languages/verdictText";
import { announcement } from "./announcements";
import { checked } from "./checked";
import { judged } from "./worksheets";

const dividendOf = (...cells: (string | number | null)[]) => ({
  Dividend: { "Dividend per share": cells },
});

test("a worksheet whose decided dividend was read and compared is in order, with what was compared", () => {
  const { result } = judged();
  expect(verdictOf(result, 0)).toBe("inOrder");
  expect(verdictText(result, 0, "en")).toMatch(/^In order: \d+ comparisons of \d+ rules agree;/u);
  expect(verdictOf(result, 1)).toBe("errors");
});

test.each([
  ["blank", [null, 13.5, 13.5]],
  ["not understood", ["13.50 or so", 13.5, 13.5]],
])("a decided dividend that is %s is not checked, whatever was accepted", (_, cells) => {
  const { result } = judged(dividendOf(...cells));
  expect(verdictOf(result, 0)).toBe("notChecked");
  expect(verdictText(result, 0, "en")).toContain("no value was read for the dividend per share");
  expect(verdictText(result, 0, "ja")).toContain("1株当たり配当金の値を読み取れていない");
});

test("so is one without a row", () => {
  expect(verdictOf(judged(dividendOf()).result, 0)).toBe("notChecked");
});

test.each(["-", "Undetermined", "No dividend", 0])("%s was read", (cell) => {
  expect(verdictOf(judged(dividendOf(cell, 13.5, 13.5)).result, 0)).toBe("inOrder");
});

test("every share class counts, each by its name", () => {
  const result = checked(
    announcement({ furtherClasses: [{ name: "Class A", decided: { dividendPerShare: "" } }] }),
  );
  expect(result.notCovered).toEqual([{ missing: "dividendPerShare", shareClass: "Class A" }]);
  expect(verdictText(result, 0, "en")).toContain("dividend per share (Class A)");
  const undecided = checked(announcement({ decided: null }));
  expect(undecided.notCovered).toEqual([{ missing: "dividendPerShare", shareClass: null }]);
});

test("so does a worksheet without any", () => {
  const without = { ...announcement(), classes: [] };
  expect(notCovered(without, [])).toEqual([{ missing: "dividendPerShare", shareClass: null }]);
});

test.each(["WS01", "WS02", "WS05", "WS06"])(
  "a rule that finds nothing to look at is not checked beside a cell that %s left unread",
  (rule) => {
    const cell = { row: 3, column: 1 };
    expect(leftUnread(announcement(), [reading(rule, "any", cell)])).toEqual({
      missing: "unreadCell",
      cell,
      unread: true,
    });
  },
);

test.each([
  ["WS03", "column", true],
  ["WS03", "period", true],
  ["WS03", "annualRow", true],
  ["WS03", "noColumns", true],
  ["WS03", "noPeriods", true],
  ["WS03", "label", false],
  ["WS09", "noColumn", true],
  ["WS09", "behind", false],
  ["WS08", "any", false],
])("%s, %s: something was left unread: %s", (rule, outcome, isUnread) => {
  const cell = { row: 3, column: 1 };
  const left = leftUnread(announcement(), [reading(rule, outcome, cell)]);
  expect(left?.cell).toEqual(isUnread ? cell : undefined);
});

test("what was read leaves nothing unread, a worksheet without a dividend all of it", () => {
  expect(leftUnread(announcement(), [])).toBeNull();
  const without = { ...announcement(), classes: [] };
  expect(leftUnread(without, [])).toEqual({ missing: "decidedColumn" });
  const cell = { row: 3, column: 1 };
  expect(leftUnread(announcement(), [reading("WS11", "unread", cell)])).toEqual({
    missing: "decidedColumn",
  });
});

function reading(rule: string, outcome: string, cell: CellAddress | null): Finding {
  return {
    rule,
    severity: "error",
    outcome,
    details: {},
    cell,
    related: [],
    expected: null,
    actual: null,
    gap: null,
    causedBy: null,
    fix: null,
  };
}

const forecasts = (revised: readonly (string | number | null)[]) =>
  judged({
    Announcement: { Notice: ["Forecast revision"] },
    Dividend: {
      "Dividend per share": [],
      "Record date": [],
      "Total dividend amount": [],
      "Effective date": [],
      "Dividend resource": [],
    },
    "Annual dividends": {
      "Previous forecast": [13.5, 13.5, 27],
      "Revised forecast": revised,
    },
  }).result;

test("of a notice on the forecast alone the revised row counts", () => {
  expect(forecasts([13.5, 15, 28.5]).notCovered).toEqual([]);
  expect(forecasts([null, null, null]).notCovered).toEqual([
    { missing: "forecastRow", shareClass: null },
  ]);
  expect(forecasts([]).notCovered).toEqual([{ missing: "forecastRow", shareClass: null }]);
  expect(forecasts(["-", "Undetermined", "Undetermined"]).notCovered).toEqual([]);
  expect(forecasts([null, null, 28.5]).notCovered).toEqual([]);
});

test("a dividend beside something unread is not checked", () => {
  const unread = reading("WS11", "unread", null);
  expect(notCovered(announcement(), [unread])).toEqual([
    { missing: "decidedColumn", shareClass: null },
  ]);
  expect(notCovered(announcement(), [])).toEqual([]);
  // What was not read itself is told by its name.
  const undecided = announcement({ decided: { dividendPerShare: "" } });
  expect(notCovered(undecided, [unread])).toEqual([
    { missing: "dividendPerShare", shareClass: null },
  ]);
});
