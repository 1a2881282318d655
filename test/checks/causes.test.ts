import { causesOf, withCauses } from "../../src/checks/causes";
import { decimal } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import type { Finding, Severity } from "../../src/dividend/finding";

import type { TypedCell } from "../worksheet/sheets";
import { bases, findingsIn } from "./sampleBases";

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

test("no rule comes to be its own cause", () => {
  const reached = (rule: string, on: readonly string[]): void => {
    expect(on).not.toContain(rule);
    for (const cause of causesOf[rule] ?? []) reached(cause, [...on, rule]);
  };
  for (const rule of Object.keys(causesOf)) reached(rule, []);
});

type TextSlip = (text: string) => string;
const inText =
  (from: string, to: string): TextSlip =>
  (text) =>
    text.replace(from, to);

// One slip for each that the samples show: the rule that follows, the one it follows from, the slip.
const shown: readonly [string, string, string, string, TypedCell | TextSlip][] = [
  ["DV01", "DV03", "full", "D36", [23399999, "#,##0"]],
  ["DV01", "DV12", "full", "B31", [54, '"JPY"0.00']],
  ["DV01", "DV38", "full", "D44", [80, '"JPY"0.00']],
  ["DV01", "DV39", "besideLastYear", "D53", "JPY61 million"],
  ["DV01", "WS08", "full", "B53", "-JPY60 million"],
  ["DV02", "DV38", "full", "D44", [0.4, '"JPY"0.00']],
  ["DV02", "DV39", "besideLastYear", "D53", 60],
  ["DV02", "WS08", "partlessUncounted", "B31", [0.027, '"JPY"0.00']],
  ["DV03", "DV38", "full", "D44", [39, '"JPY"0.00']],
  ["DV03", "DV39", "besideLastYear", "D44", [39, '"JPY"0.00']],
  ["DV03", "WS08", "full", "D35", [-600000, "#,##0"]],
  ["DV05", "DV02", "uncounted", "B53", 60],
  ["DV05", "DV12", "uncounted", "B31", [54, '"JPY"0.00']],
  ["DV05", "DV38", "uncounted", "D44", [80, '"JPY"0.00']],
  ["DV06", "DV01", "full", "B53", 60000001],
  ["DV06", "DV02", "full", "D37", 936],
  ["DV07", "DV01", "full", "B52", [1, "#,##0"]],
  ["DV08", "DV02", "full", "B31", [2700, '"JPY"0.00']],
  ["DV08", "DV12", "full", "B31", [54, '"JPY"0.00']],
  ["DV08", "DV13", "full", "D31", [40, '"JPY"0.00']],
  ["DV08", "DV14", "full", "C31", [44, '"JPY"0.00']],
  ["DV08", "WS08", "full", "B33", [-5, '"JPY"0.00']],
  ["DV09", "DV01", "full", "B53", "JPY61 million"],
  ["DV09", "DV02", "full", "B53", 60],
  ["DV09", "DV03", "full", "B37", "JPY1296 million"],
  ["DV09", "DV05", "uncounted", "B53", "JPY66 million"],
  ["DV09", "DV32", "full", "B38", 1322],
  ["DV09", "WS08", "full", "B53", "-JPY60 million"],
  ["DV10", "DV39", "besideLastYear", "D50", "-"],
  ["DV11", "DV12", "full", "C59", "No dividend"],
  ["DV11", "DV13", "full", "C60", "No dividend"],
  ["DV11", "WS08", "full", "C59", [-27, '"JPY"0.00']],
  ["DV12", "DV02", "full", "B31", [2700, '"JPY"0.00']],
  ["DV12", "DV10", "full", "B31", "No dividend"],
  ["DV12", "DV18", "full", "B11", "Interim"],
  ["DV12", "DV41", "full", "B12", { date: "2024-03-31" }],
  ["DV12", "WS08", "full", "B31", [-27, '"JPY"0.00']],
  ["DV13", "DV10", "full", "D31", "No dividend"],
  ["DV13", "DV18", "full", "B11", "Interim"],
  ["DV13", "DV38", "full", "D31", [40, '"JPY"0.00']],
  ["DV13", "DV41", "full", "B12", { date: "2026-03-31" }],
  ["DV13", "WS08", "full", "D31", [-20, '"JPY"0.00']],
  ["DV14", "DV11", "full", "B59", "-"],
  ["DV14", "DV41", "full", "B12", { date: "2024-03-31" }],
  ["DV14", "WS08", "full", "C31", [-22, '"JPY"0.00']],
  ["DV15", "DV18", "full", "B11", "Interim"],
  ["DV15", "DV22", "full", "D39", { date: "2025-06-28" }],
  ["DV15", "DV41", "full", "B12", { date: "2024-03-31" }],
  ["DV15", "DV43", "full", "B10", { date: "2024-05-15" }],
  ["DV16", "DV18", "full", "B30", { date: "2024-03-31" }],
  ["DV17", "DV18", "full", "B30", { date: "2024-03-31" }],
  ["DV17", "DV39", "besideLastYear", "D30", { date: "2023-03-31" }],
  ["DV18", "DV41", "full", "B12", { date: "2024-03-31" }],
  ["DV19", "DV18", "full", "B30", { date: "2026-03-31" }],
  ["DV19", "DV43", "full", "B10", { date: "2024-05-15" }],
  ["DV20", "DV17", "full", "D30", { date: "2025-03-31" }],
  ["DV20", "DV18", "full", "B30", { date: "2026-03-31" }],
  ["DV20", "DV39", "besideLastYear", "D30", { date: "2025-03-31" }],
  ["DV21", "DV20", "full", "B39", { date: "2024-06-27" }],
  ["DV21", "DV22", "full", "B16", { date: "2026-06-26" }],
  ["DV21", "DV24", "withTexts", "B16", { date: "2025-06-27" }],
  ["DV22", "DV17", "full", "D30", { date: "2023-03-31" }],
  ["DV22", "DV18", "full", "B30", { date: "2024-03-31" }],
  ["DV22", "DV39", "besideLastYear", "D30", { date: "2023-03-31" }],
  ["DV23", "DV22", "full", "B39", { date: "2026-06-27" }],
  ["DV23", "DV39", "besideLastYear", "D39", { date: "2025-06-28" }],
  ["DV24", "DV24", "withTexts", "B16", { date: "2024-06-26" }],
  ["DV25", "DV14", "full", "C29", { date: "2026-02-06" }],
  ["DV25", "DV43", "full", "B10", { date: "2024-05-15" }],
  ["DV27", "DV41", "full", "A59", "Year ended March 31, 2026"],
  ["DV27", "DV43", "full", "B10", { date: "2024-05-15" }],
  ["DV31", "DV09", "full", "B38", "JPY1322 billion"],
  ["DV32", "DV02", "full", "B53", 60],
  ["DV34", "DV01", "withTexts", "B37", "JPY1263 million"],
  ["DV34", "DV02", "withTexts", "B37", 1262],
  ["DV34", "DV03", "withTexts", "B37", "JPY1296 million"],
  ["DV34", "DV11", "withTexts", "D59", [94, '"JPY"0.00']],
  ["DV34", "DV24", "withTexts", "B15", 51],
  ["DV34", "WS08", "withTexts", "B37", "-JPY1262 million"],
  ["DV35", "DV08", "withTexts", "B31", [54, '"JPY"0.00']],
  ["DV35", "WS08", "withTexts", "B31", [-27, '"JPY"0.00']],
  ["DV37", "DV38", "full", "B42", { date: "2023-04-01" }],
  ["DV38", "DV17", "full", "D30", { date: "2025-03-31" }],
  ["DV38", "DV18", "full", "B30", { date: "2024-03-31" }],
  ["DV38", "DV39", "besideLastYear", "D44", [80, '"JPY"0.00']],
  ["DV38", "WS08", "full", "D31", [-20, '"JPY"0.00']],
  ["DV39", "WS08", "besideLastYear", "D53", "-JPY60 million"],
  ["DV40", "DV12", "full", "B31", "No dividend"],
  ["DV40", "DV16", "full", "B30", { date: "2024-03-31" }],
  ["DV40", "WS08", "full", "B31", [-27, '"JPY"0.00']],
  ["DV22", "DV24", "ofOneClass", "B16", { date: "2025-07-26" }],
  ["DV31", "DV02", "ofOneClass", "B37", "JPY1262 billion"],
  ["DV34", "DV17", "ofOneClass", "B30", { date: "2026-03-31" }],
  ["DV34", "DV18", "ofOneClass", "B30", { date: "2024-03-31" }],
  ["DV34", "DV20", "ofOneClass", "B38", { date: "2024-06-27" }],
  ["DV34", "DV22", "ofOneClass", "B38", { date: "2026-06-27" }],
  ["DV01", "DV08", "withoutTable", "B31", [54, '"JPY"0.00']],
  ["DV04", "DV01", "inTrust", "B25", "Up"],
  ["DV04", "DV02", "inTrust", "B31", [0.27, '"JPY"0.00']],
  ["DV04", "DV12", "inTrust", "B31", [54, '"JPY"0.00']],
  ["DV04", "DV38", "inTrust", "D43", [80, '"JPY"0.00']],
  ["DV04", "WS08", "inTrust", "B36", [-113800, "#,##0"]],
  ["DV05", "DV08", "10_subaru_2024-05-13", "B13", "¥59"],
  ["DV05", "DV13", "iij-2019-05-23", "D13", "JPY27"],
  ["DV05", "DV39", "uncountedBesideLastYear", "D34", "JPY468 million"],
  ["DV06", "DV12", "exactUncounted", "B29", [28, '"JPY"0.00']],
  ["DV06", "DV38", "exact", "D41", [44, '"JPY"0.00']],
  ["DV11", "WS04", "japanese", "C57", "中間"],
  ["DV12", "WS04", "full", "B57", "Year-end"],
  ["DV13", "WS04", "full", "B57", "Year-end"],
  ["DV14", "DV12", "16_tel_2008-10-31", "B19", "21円"],
  ["DV14", "DV18", "19_tokyo_electron_device_2023-10-31", "B3", "Year-end"],
  ["DV14", "WS04", "japanese", "C57", "中間"],
  ["DV15", "DV25", "iij-2019-05-23", "B2", "May 23, 2018"],
  ["DV15", "WS04", "full", "B57", "Year-end"],
  ["DV21", "DV43", "16_tel_2008-10-31", "B2", "2009.1.31"],
  ["DV23", "DV20", "16_tel_2008-10-31", "B13", "平成20年6月1日"],
  ["DV24", "DV43", "full", "B10", { date: "2025-11-15" }],
  ["DV31", "DV01", "inTrust", "B37", "JPY12620 million"],
  ["DV31", "DV05", "exactUncounted", "B32", 1262250000000],
  ["DV34", "DV05", "withoutTableUncounted", "B34", "JPY631 million"],
  ["DV34", "DV08", "japanese", "B33", [6, '0.00"円"']],
  ["DV34", "DV21", "inTrust", "B38", { date: "2025-05-27" }],
  ["DV34", "DV23", "inTrust", "B38", { date: "2025-06-28" }],
  ["DV35", "DV12", "06_iij_2021-11-05", "B11", "JPY24"],
  ["DV35", "DV13", "06_iij_2021-11-05", "D11", "JPY9.25(*1)"],
  ["DV35", "DV14", "06_iij_2021-11-05", "C11", "JPY39"],
  ["DV38", "DV41", "japanese", "A60", "2024年4月期"],
  ["DV42", "DV14", "16_tel_2008-10-31", "C9", "平成19年8月8日"],
  ["DV42", "DV18", "iij-2019-05-23", "B3", "Interim"],
  ["DV42", "DV25", "iij-2019-05-23", "C11", "May 28 2019"],
  ["DV42", "DV41", "06_iij_2021-11-05", "B4", "March 30 2022"],
  ["WS08", "WS01", "full", "B52", [0.5, "#,##0"]],
  ["DV08", "DV38", "withoutTable", "D31", [40, '"JPY"0.00']],
  ["DV26", "DV24", "withTexts", "B65", inText("June 26", "June 27")],
  ["DV36", "DV34", "withTexts", "B63", inText("JPY27.00", "JPY28.00")],
  [
    "DV26",
    "DV34",
    "bilingual",
    "B52",
    inText("effective date of June 27", "effective date of Friday, June 28"),
  ],
  ["DV36", "DV24", "bilingual", "B55", inText("第50期", "第51期")],
  ["DV36", "DV35", "bilingual", "B53", inText("7.00円の増配", "8.00円の増配")],
  ["DV34", "DV38", "partlessWithoutTable", "D31", [22, '"JPY"0.00']],
  ["DV35", "WS05", "aboutYear", "A59", "Year ended March 32, 2025"],
  ["DV35", "DV01", "partlessWithoutTable", "B31", [54, '"JPY"0.00']],
  ["DV35", "DV02", "partlessWithoutTable", "B31", [0.27, '"JPY"0.00']],
  ["DV35", "DV11", "aboutYear", "D59", [94, '"JPY"0.00']],
  ["DV35", "DV38", "partlessWithoutTable", "D31", [22, '"JPY"0.00']],
  ["DV35", "DV41", "aboutYear", "B12", { date: "2026-03-31" }],
];

test("no rule is said to follow from one without a slip that shows it", () => {
  // The first is named by the rulebook, the others are shown in DV13's and DV42's own tests.
  const elsewhere = ["DV22 DV20", "DV01 DV13", "DV42 DV27"];
  const pairs = new Set([...elsewhere, ...shown.map(([rule, cause]) => `${rule} ${cause}`)]);
  const said = Object.entries(causesOf).flatMap(([rule, causes]) =>
    causes.map((cause) => `${rule} ${cause}`),
  );
  expect(said.filter((pair) => !pairs.has(pair))).toEqual([]);
});

test.each(shown)("%s follows from %s: in %s, %s", (rule, cause, name, place, typed) => {
  const { column, row } = addressOf(place);
  const base = bases[name];
  if (base === undefined) throw new Error(`No worksheet ${name}`);
  const before = base.rows[row]?.[column];
  const text = typeof before === "string" ? before : "";
  const slip = typeof typed === "function" ? typed(text) : typed;
  const findings = findingsIn(base, { row, column, typed: slip });
  const ofRule = findings.filter((finding) => finding.rule === rule);
  expect(ofRule.map(({ causedBy }) => causedBy)).toContain(cause);
});

function addressOf(place: string): CellAddress {
  return { row: Number(place.slice(1)) - 1, column: "ABCD".indexOf(place.charAt(0)) };
}
